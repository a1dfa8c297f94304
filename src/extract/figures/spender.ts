import type { Role } from "#src/domain/figure.ts";

/** "… with the previous code", "…, which our surrogate replaces": who spent it stands behind. */
const BY_OTHERS =
  /^\s*(?:(?:with|for|by|using|in|under|of) (?=[a-z])(?:the |an? )?(?:best )?(?=[a-z])(?:previous|existing|prior|original|baseline|standard|conventional|earlier|vanilla|naive|traditional)\b|[^.;]{0,30},? which (?:our|we)\b)/i;
/** "… with ours", "… for the proposed code". */
const BY_US =
  /^\s*(?:with|for|by|using|in|under) (?=[a-z])(?:ours\b|our\b|the proposed\b|this (?:work|paper|method|approach)\b)/i;
/** "while Randomized SVD takes": another by its name spends what follows. */
const NAMED_SPENDER =
  /\b(?:while|whereas|but)\s(?:the |an? )?(?:original |standard |[a-z-]+ )?(\p{Lu}[\p{L}\d.+-]*)(?: [\p{L}\d.+-]+){0,4}? (?:takes?|took|requires?|required|needs?|needed|uses?|used|costs?|consumes?|spends?|spent)\b(?:(?!\b(?:while|whereas|but)\b)[^.;,]){0,40}$/u;
/** "Training GPT-3 consumed": what is told of a famous model in the past was its makers' work. */
const FAMOUS_SPENDER =
  /\btraining (?:of )?(?:GPT-?[34]\S{0,4}|PaLM|BLOOM|Gopher|Chinchilla|AlphaGo(?: Zero)?|AlphaZero|AlphaFold\S{0,2}|Stable Diffusion|DALL-?E\S{0,3}|Imagen|OPT-175B)[^.;,]{0,20} (?:consumed|required|took|emitted|cost|used|needed|produced)\b/i;

/** Whose an amount is by the words right behind it ("… with ours"); null where they do not say. */
export function spenderBehind(behind: string): Extract<Role, "own" | "prior"> | null {
  if (BY_US.test(behind)) return "own";
  return BY_OTHERS.test(behind) ? "prior" : null;
}

/** Where, in the words before an amount, a clause begins whose subject is another by its name. */
export function namedSpenderAt(before: string, ownNames: readonly string[]): number | null {
  const match = NAMED_SPENDER.exec(before);
  return match && !ownNames.some((name) => match[0].includes(name)) ? match.index : null;
}

/** Whether the words before an amount tell what the making of a famous model cost its makers. */
export function isFamousSpender(before: string): boolean {
  return FAMOUS_SPENDER.test(before);
}
