import { spawn } from "node:child_process";
import { constants } from "node:os";
import { projectFolder } from "./project.mjs";

/** @typedef {{ code: number, output: string }} Outcome exit code, and what was said when it was kept back */
/** @typedef {{ show: boolean, env?: Record<string, string>, timeoutMs?: number }} RunOptions */

// Offline machines must not wait for anybody's usage statistics or update checks.
const quietEnvironment = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" };

/**
 * Starts a program in the project's folder. Signals that reach the launcher are passed on, so that
 * stopping the launcher stops everything it started.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} options `show`: whether its output goes straight to the terminal
 * @returns {import("node:child_process").ChildProcess}
 */
export function startProgram(program, args, { show, env = {} }) {
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: { ...process.env, ...quietEnvironment, ...env },
    stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
  });
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    child.once("exit", () => process.exit(128 + constants.signals[signal]));
    child.kill(signal);
  };
  const end = () => child.kill();
  process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop).on("exit", end);
  child.once("close", () => {
    process.off("SIGINT", stop).off("SIGTERM", stop).off("SIGHUP", stop).off("exit", end);
  });
  return child;
}

/**
 * Runs a program to its end. A program that cannot be started, or runs over its time, has code 127 or 124.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<Outcome>}
 */
export function runProgram(program, args, options) {
  return new Promise((resolve) => {
    const child = startProgram(program, args, options);
    let output = "";
    child.stdout?.on("data", (chunk) => (output += String(chunk)));
    child.stderr?.on("data", (chunk) => (output += String(chunk)));
    let overTime = false;
    const timer = setTimeout(
      () => {
        overTime = true;
        child.kill("SIGKILL");
      },
      options.timeoutMs ?? 2 ** 31 - 1,
    );
    child.once("error", (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code: overTime ? 124 : (code ?? 1), output });
    });
  });
}

/**
 * Runs a JavaScript file, or a package's command, with this very Node.
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<Outcome>}
 */
export function runNode(args, options) {
  return runProgram(process.execPath, args, options);
}
