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
} from "#src/extract/tokens/token.ts";

function compileKinds(): Map<string, number> {
  const kinds = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | bit);
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
  return kinds;
}

let compiled: ReadonlyMap<string, number> | undefined;

/** What a word in lower case may be, a bit each: see the bits of a token. */
export function kindsOfWord(norm: string): number {
  return (compiled ??= compileKinds()).get(norm) ?? 0;
}
