import { extract } from "#src/extract/extract.ts";

/**
 * Ratios of times within one run, so that they mean the same on every machine:
 * what a text without a cue costs over merely scanning it for one, and how time grows with length.
 */

const MEGABYTE = 1_000_000;

/** Repetitive inputs on which a pattern that backtracks, or a loop over all pairs, shows. */
const HARD_INPUTS: Readonly<Record<string, string>> = {
  "1x1x1x": "1x",
  digits: "7",
  "digits and commas": "1,",
  "digits and points": "1.",
  "digits and spaces": "1 ",
  "opening brackets": "(",
  "closing brackets": ")",
  braces: "{",
  "braces, paired": "{}",
  "dollar signs": "$",
  backslashes: "\\",
  carets: "10^",
  "GPU GPU GPU": "GPU ",
  "hours hours": "hours ",
  "10 to 10 to": "10 to ",
  "10 GPU hours": "10 GPU hours ",
  "10 GPU hours, no space": "10GPUhours",
  "8 GPUs": "8 GPUs ",
  "3 hours": "3 hours ",
  "3 hours, and": "3 hours, and ",
  "8xA100": "8xA100 ",
  A100A100: "A100",
  "training takes": "training takes ",
  "10% of the": "10% of the ",
  "5x faster": "5x faster ",
  "from 10": "from 10 ",
  "half a": "half a ",
  "one million": "one million ",
  hyphens: "-",
  "one-one": "one-",
  spaces: " ",
  newlines: "\n",
  "$\\times$": "$\\times$",
  "accuracy of 90%": "accuracy of 90% ",
  "90.1% on ImageNet": "90.1% on ImageNet, ",
  letters: "a",
  "no spaces, GPU": "GPU",
};

const PLAIN_ABSTRACT =
  "We study how representations of images change when the objective is contrastive, and show that simple " +
  "augmentations are enough for features that transfer to new tasks without labels. ";

/** CPU milliseconds of the quickest of several runs: other programs on the machine change them little. */
function quickestMs(run: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function repeatTo(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function printCueCost(): void {
  const abstract = repeatTo(PLAIN_ABSTRACT, 1500);
  const paper = { title: "A study of features", abstract };
  const cue = /gpu|tpu|cpu|hour|day|week|month|year|\$|kwh|co2|flop|faster|cheaper|%/i;
  const times = 2000;
  const repeat = (run: () => unknown) => () => {
    for (let index = 0; index < times; index += 1) run();
  };
  const scanMs = quickestMs(
    repeat(() => cue.test(abstract)),
    3,
  );
  const extractMs = quickestMs(
    repeat(() => extract(paper)),
    3,
  );
  console.log(`no cue: ${((extractMs / times) * 1000).toFixed(1)} µs an abstract`);
  console.log(`no cue, over one scan: ${(extractMs / scanMs).toFixed(1)}x`);
}

function printGrowth(only: string | undefined): void {
  console.log("\ninput of 1 MB               ms/MB   over half the size (2 = linear)");
  for (const [name, unit] of Object.entries(HARD_INPUTS)) {
    if (only !== undefined && !name.includes(only)) continue;
    const timeOf = (length: number) => {
      // The sentence at the end lets the input past the gate for texts without any cue.
      const abstract = `${repeatTo(unit, length)} Training takes 3 GPU hours.`;
      return quickestMs(() => extract({ title: "", abstract }), 2);
    };
    timeOf(MEGABYTE / 10);
    const half = timeOf(MEGABYTE / 2);
    const full = timeOf(MEGABYTE);
    const mark = full / half > 3 ? "  <- grows faster than the input" : "";
    console.log(
      `${name.padEnd(24)} ${full.toFixed(0).padStart(8)}   ${(full / half).toFixed(2)}${mark}`,
    );
  }
}

printCueCost();
printGrowth(process.argv[2]);
