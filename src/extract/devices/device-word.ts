import type { Device } from "#src/domain/figure.ts";
import { DEVICE_WORDS, HOST_WORDS } from "#src/extract/lexicon/device-words.ts";
import type { Token } from "#src/extract/tokens/token.ts";

/** Every spelling of DEVICE_WORDS: most tokens are none of them. */
const DEVICE_SPELLINGS: ReadonlyMap<string, Device> = new Map(
  Object.entries(DEVICE_WORDS).flatMap(([word, device]) =>
    [word, `${word}s`]
      .filter((spelling) => singularOf(spelling) === word)
      .map((spelling): [string, Device] => [spelling, device]),
  ),
);

function singularOf(norm: string): string {
  return norm.length > 3 && norm.endsWith("s") ? norm.slice(0, -1) : norm;
}

/** The kind of device that a token names by a word ("GPU", "cores") or by its model; null for none. */
export function deviceAt(token: Token | undefined): Device | null {
  if (!token) return null;
  if (token.hardware) return token.hardware.device;
  return token.kind === "word" ? (DEVICE_SPELLINGS.get(token.norm) ?? null) : null;
}

/** Whether a token names a machine that holds devices ("node", "servers", "laptop"). */
export function isHost(token: Token | undefined): boolean {
  return token?.kind === "word" && HOST_WORDS.has(singularOf(token.norm));
}

/** Whether a device's name stands in the plural ("GPUs", "A100s"). */
export function isPlural(token: Token): boolean {
  if (!token.norm.endsWith("s")) return false;
  return token.hardware ? !token.hardware.name.toLowerCase().endsWith("s") : token.norm.length > 3;
}

const SPECIFICITY: Readonly<Record<Device, number>> = { tpu: 4, gpu: 3, accelerator: 2, cpu: 1 };

/** Of two kinds of device in one phrase, the one that it counts ("TPU chips", "GPU nodes"). */
export function moreSpecific(left: Device | null, right: Device | null): Device | null {
  if (left === null || right === null) return left ?? right;
  return SPECIFICITY[left] >= SPECIFICITY[right] ? left : right;
}
