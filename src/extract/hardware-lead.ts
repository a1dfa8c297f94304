import { HARDWARE_BRANDS } from "#src/extract/lexicon/hardware.ts";

const BRANDS = new Set(HARDWARE_BRANDS);
/** One word, or "80 GB", and what parts it from the name: enough letters for the longest. */
const LAST_WORD =
  /(?:(?<![A-Za-z0-9.])(\d{1,3})[\s-]?(?:GB|GiB|G)|([A-Za-z'’]{2,12}))[\s~-]{1,2}$/i;
const WORD_REACH = 16;
/** Most words before a name that may belong to it: "80GB Google Cloud …". */
const MAX_WORDS = 4;

/** What leads a name: makers and memory that touch it. */
export interface HardwareLead {
  start: number;
  hasBrand: boolean;
  /** The number of a size in GB, of whatever it is; null where none leads. */
  gigabytes: number | null;
}

/** Reads backwards from a name's start over brands and at most one memory size ("80GB NVIDIA [A100]"). */
export function readLead(text: string, nameStart: number): HardwareLead {
  const lead: HardwareLead = { start: nameStart, hasBrand: false, gigabytes: null };
  for (let words = 0; words < MAX_WORDS; words += 1) {
    const match = LAST_WORD.exec(text.slice(Math.max(0, lead.start - WORD_REACH), lead.start));
    if (match === null) break;
    const [run, digits, word] = match;
    const isBrand = word !== undefined && BRANDS.has(word.toLowerCase().replace("’", "'"));
    const isMemory = digits !== undefined && lead.gigabytes === null;
    if (!isBrand && !isMemory) break;
    if (isMemory) lead.gigabytes = Number(digits);
    lead.hasBrand ||= isBrand;
    lead.start -= run.length;
  }
  return lead;
}
