import { DEVICE_SPELLINGS, HOST_SPELLINGS } from "#src/extract/devices/device-word.ts";
import { CASED_WORDS, MAIMED_COMMANDS } from "#src/extract/lexicon/symbols.ts";
import { NUMBER_OPENINGS } from "#src/extract/numbers/read-number.ts";
import { RATIO_OPENINGS } from "#src/extract/relative/ratio.ts";
import {
  IS_ODD,
  NAMES_DEVICE,
  NAMES_HOST,
  OPENS_MONEY,
  OPENS_NUMBER,
  OPENS_RATIO,
  STOPS,
} from "#src/extract/tokens/token.ts";

function compileBits(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(NUMBER_OPENINGS, OPENS_NUMBER | OPENS_RATIO);
  add(RATIO_OPENINGS, OPENS_RATIO);
  add(["usd"], OPENS_MONEY);
  add(DEVICE_SPELLINGS.keys(), NAMES_DEVICE);
  add(HOST_SPELLINGS, NAMES_HOST);
  add(Object.keys(MAIMED_COMMANDS), IS_ODD);
  add(
    Object.keys(CASED_WORDS).map((word) => word.toLowerCase()),
    IS_ODD,
  );
  return bits;
}

let compiled: ReadonlyMap<string, number> | undefined;

/** What a word in lower case may be, by the bits of a token. */
export function bitsOfWord(norm: string): number {
  return (compiled ??= compileBits()).get(norm) ?? 0;
}

/** What a symbol may be, by its normal form. */
export function bitsOfSymbol(norm: string): number {
  switch (norm) {
    case ".":
    case "!":
    case "?":
      return STOPS;
    case "x":
      return OPENS_RATIO;
    case "$":
      return OPENS_MONEY;
    default:
      return 0;
  }
}
