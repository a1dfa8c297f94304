import { afterEach, beforeEach, vi, type MockInstance } from "vitest";

// React and Node tell of real faults (a missing key, a deprecated call) by console.error alone.
let consoleError: MockInstance<typeof console.error>;

beforeEach(() => {
  consoleError = vi.spyOn(console, "error");
});

afterEach(() => {
  const calls = consoleError.mock.calls.slice();
  consoleError.mockRestore();
  if (calls.length > 0) throw new Error(`unexpected console.error: ${calls.flat().join(" ")}`);
});
