import type { Device } from "#src/domain/figure.ts";
import { DEVICE_WORDS, HOST_WORDS } from "#src/extract/lexicon/device-words.ts";
import { NAMES_DEVICE, NAMES_HOST, type Token } from "#src/extract/tokens/token.ts";

/** A word with its plural; one of two letters has none. */
function spellingsOf(word: string): string[] {
  return word.length > 2 ? [word, `${word}s`] : [word];
}

/** Every spelling of DEVICE_WORDS. */
export const DEVICE_SPELLINGS: ReadonlyMap<string, Device> = new Map(
  Object.entries(DEVICE_WORDS).flatMap(([word, device]) =>
    spellingsOf(word).map((spelling): [string, Device] => [spelling, device]),
  ),
);

/** Every spelling of HOST_WORDS. */
export const HOST_SPELLINGS: readonly string[] = [...HOST_WORDS].flatMap(spellingsOf);

/** The kind of device that a token names by a word ("GPU", "cores") or by its model; null for none. */
export function deviceAt(token: Token | undefined): Device | null {
  if (!token || (token.bits & NAMES_DEVICE) === 0) return null;
  return token.hardware ? token.hardware.device : (DEVICE_SPELLINGS.get(token.norm) ?? null);
}

/** Whether a token names a machine that holds devices ("node", "servers", "laptop"). */
export function isHost(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & NAMES_HOST) !== 0;
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
