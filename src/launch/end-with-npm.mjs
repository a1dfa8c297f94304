import { spawnSync } from "node:child_process";

const lookEveryMs = 500;

/**
 * Ends this process, as a signal would, once npm is gone: npm passes a signal to the shell that it runs a
 * script in, and that shell ends without passing it on, which would leave a server behind on the port.
 */
export function endWithNpm() {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const npm = findNpm(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, lookEveryMs);
  timer.unref();
}

/**
 * @param {number} parent
 * @returns {number} the process that is npm: the parent or, where a shell stands between, the shell's parent
 */
function findNpm(parent) {
  const { stdout } = spawnSync("ps", ["-o", "ppid=,args=", "-p", String(parent)], {
    encoding: "utf8",
  });
  const shell = /^\s*(?<above>\d+)\s.*start\.mjs/.exec(stdout ?? "");
  return Number(shell?.groups?.["above"] ?? parent);
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
