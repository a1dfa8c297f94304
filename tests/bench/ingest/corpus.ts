/**
 * Abstracts made from a seed: as long as arXiv's, with the percentages, years and formulas that those have, and one in
 * a hundred with a statement of compute. The same seed gives the same lines on every machine.
 */

const TOPICS = [
  "graph matching",
  "sequence labelling",
  "image restoration",
  "program synthesis",
  "speech enhancement",
  "molecular design",
  "time-series forecasting",
  "semantic parsing",
  "point-cloud registration",
  "causal discovery",
  "federated optimization",
  "visual question answering",
  "theorem proving",
  "recommendation under uncertainty",
];
const OBJECTS = [
  "a sparse encoder",
  "an energy-based objective",
  "a hierarchy of local experts",
  "a differentiable renderer",
  "noisy human annotations",
  "a contrastive loss over patches",
  "unpaired examples",
  "a lattice of hypotheses",
  "a library of reusable skills",
  "the geometry of the latent space",
  "an ensemble of shallow decoders",
];
const VERBS = ["learns", "extends", "replaces", "disentangles", "calibrates", "approximates"];
const ENDS = [
  "without any change to the backbone",
  "under mild assumptions on the data distribution",
  "even where the labels are scarce",
  "across languages and domains",
  "while it keeps the interpretability of the original formulation",
  "in settings that earlier formulations leave open",
  "and explain when this fails",
];

/** Sentences as most of an abstract's are. */
const PLAIN: readonly ((pick: Pick) => string)[] = [
  (pick) => `We study ${pick(TOPICS)} and show that ${pick(OBJECTS)} is enough ${pick(ENDS)}.`,
  (pick) => `The proposed model ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDS)}.`,
  (pick) => `Existing approaches to ${pick(TOPICS)} rely on ${pick(OBJECTS)}, which is brittle.`,
  (pick) => `A theoretical analysis ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDS)}.`,
  (pick) => `Code, data and the annotations for ${pick(TOPICS)} are publicly available.`,
  (pick) =>
    `Qualitative results on ${pick(TOPICS)} confirm that it ${pick(VERBS)} ${pick(OBJECTS)}.`,
  (pick) => `Our key observation is that ${pick(OBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}.`,
  (pick) => `This work revisits ${pick(TOPICS)} from the perspective of ${pick(TOPICS)}.`,
];

/** Sentences with results, formulas, and pieces that a statement of compute has too: about one in each abstract. */
const TELLING: readonly ((pick: Pick) => string)[] = [
  (pick) => `In recent years, ${pick(TOPICS)} has attracted much attention ${pick(ENDS)}.`,
  (pick) =>
    `It reaches ${pick(NUMBERS)}.${pick(DIGITS)}% accuracy on ${pick(BENCHMARKS)}, ${pick(DIGITS)}.${pick(DIGITS)} points above the baseline.`,
  (pick) => `For graphs with $n$ nodes we prove a bound of $O(n \\log n)$ ${pick(ENDS)}.`,
  (pick) => `Training on ${pick(NUMBERS)},000 examples improves recall by ${pick(DIGITS)}%.`,
];
const TELLING_SHARE = 0.1;

const NUMBERS = ["71", "84", "62", "93", "55", "47"];
const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
const BENCHMARKS = ["CIFAR-10", "ImageNet", "SQuAD", "MNIST", "COCO", "GLUE"];
const DEVICES = ["A100 GPUs", "V100 GPUs", "TPU v3 chips", "H100 GPUs", "RTX 3090 GPUs"];

/** Statements of compute. */
const STATEMENTS: readonly ((pick: Pick) => string)[] = [
  (pick) => `Training takes ${pick(DIGITS)} days on ${pick(NUMBERS)} ${pick(DEVICES)}.`,
  (pick) => `The search costs only ${pick(DIGITS)}.${pick(DIGITS)} GPU-days.`,
  (pick) =>
    `We need less than ${pick(NUMBERS)}0 A100 GPU hours, ${pick(DIGITS)}x fewer than before.`,
  (pick) => `Fine-tuning finishes within ${pick(NUMBERS)} minutes on a single GPU.`,
];

type Pick = (values: readonly string[]) => string;

/** Uniform numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many papers as JSON lines; `stating` is the share of them that state compute. */
export function* makeCorpus(lines: number, seed: number, stating: number): Generator<string> {
  const random = randomFrom(seed);
  const at = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  };
  const pick: Pick = (values) => at(values);
  for (let line = 0; line < lines; line += 1) {
    const sentences = Array.from({ length: 9 + Math.floor(random() * 5) }, () =>
      at(random() < TELLING_SHARE ? TELLING : PLAIN)(pick),
    );
    if (random() < stating) sentences[sentences.length - 2] = at(STATEMENTS)(pick);
    const abstract = sentences.join(" ");
    const title = `${pick(VERBS)} ${pick(OBJECTS)} for ${pick(TOPICS)}, part ${line}`;
    yield `${JSON.stringify({ id: String(line), title, abstract, year: 2020 })}\n`;
  }
}
