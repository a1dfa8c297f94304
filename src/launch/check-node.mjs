import { StepError } from "./step-error.mjs";

const oldestMajor = 20;
const oldestMinor = 19;

/**
 * @param {string} version as in `process.versions.node`
 * @throws {StepError} when this Node is older than the project needs
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new StepError(
    `GPU Hours needs Node.js ${oldestMajor}.${oldestMinor} or newer; this is ${version}.`,
    "Install a current version from https://nodejs.org and run the same command again.",
  );
}
