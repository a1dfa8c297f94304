import { spawn } from "node:child_process";
import { expect, it } from "vitest";

/** Runs the command on `input`; its lines of output and its exit code. */
async function run(input: string): Promise<{ lines: string[]; code: number | null }> {
  const child = spawn(
    process.execPath,
    ["src/launch/run-command.mjs", "src/ingest/extract-cli.ts"],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { lines: output.split("\n").filter((line) => line !== ""), code };
}

it("answers every line in its place, id first", async () => {
  const { lines, code } = await run(
    '{"id":"a","title":"T","abstract":"It trains in 3 GPU hours."}\n{"abstract":"None."}\n',
  );
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^\{"id":"a","figures":\[\{"kind":"device_time"/);
  expect(JSON.parse(lines[1] ?? "")).toMatchObject({ id: null, figures: [], headline: null });
});

it("names the line that is no paper, goes on, and exits with 1", async () => {
  const { lines, code } = await run(
    '{"id":"a","abstract":"x"}\nnonsense\n{"id":"c"}\n{"id":"d","abstract":"y"}',
  );
  expect(code).toBe(1);
  expect(lines).toHaveLength(4);
  expect(JSON.parse(lines[1] ?? "").error).toMatch(/^line 2: not JSON/);
  expect(JSON.parse(lines[2] ?? "").error).toMatch(/^line 3: abstract/);
  expect(JSON.parse(lines[3] ?? "").id).toBe("d");
});

it("takes a line of megabytes and hundreds of lines", async () => {
  const long = JSON.stringify({ id: "long", abstract: "word ".repeat(400_000) });
  const many = Array.from({ length: 300 }, (_, index) =>
    JSON.stringify({ id: index, abstract: "It ran." }),
  );
  const { lines, code } = await run([long, ...many].join("\n"));
  expect(code).toBe(0);
  expect(lines).toHaveLength(301);
});
