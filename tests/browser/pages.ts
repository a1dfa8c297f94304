/** One address of every kind of page, for what must hold on all. */
export const pages = [
  "/papers",
  "/papers?gpu=a100&cost=..200&q=training",
  "/papers?gpu=v100&cost=1000000..",
  "/papers?cost=cheap",
  "/papers/omniquant-omnidirectionally-calibrated-quantization-for-large-language-models",
  "/hardware",
  "/hardware/a100",
  "/charts",
  "/charts/cost-vs-result",
  "/charts/over-time",
  "/method",
  "/nothing-here",
] as const;
