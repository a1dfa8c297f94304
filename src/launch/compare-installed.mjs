/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Compares what is asked for with what npm wrote down when it installed. Contents decide, not dates.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @returns {string[]} names of packages that are missing or of another version; empty when all is there
 */
export function listOutdated(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(([place, asked]) => {
      if (place === "" || asked.link === true) return false;
      const found = installed.packages[place];
      // Binaries for other platforms are optional, and rightly absent.
      return found === undefined ? asked.optional !== true : found.version !== asked.version;
    })
    .map(([place]) => place.replace(/^.*node_modules\//, ""));
}
