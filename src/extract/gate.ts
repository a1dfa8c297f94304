/**
 * What every statement of compute has a piece of: a unit of time, a device, a currency, energy,
 * emissions, operations, or a comparison of cost. A text without any is done with after one look.
 */
const CUE =
  /hours?\b|hrs?\b|\bdays?\b|weeks?\b|months?\b|minutes?\b|\bmins?\b|seconds?\b|\d ?[hs]\b|[GTNIC]PU|[$]|\\\d|dollar|USD|[kMGT]Wh|[Jj]oule|cents\b|operations|[Ww]att|[kMG]W\b|CO_?\{?[2₂]|arbon|emi[st]|FLOP|flop|faster|fast as|cheap|expensive|cost|comput|speed|saving|budget|order|[Tt]rain|[Tt]uning|[Ss]earch|accelerat/;

/** Whether a text can state an amount of computing at all. */
export function mayStateCompute(text: string): boolean {
  return CUE.test(text);
}
