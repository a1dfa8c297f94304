import { wordSet } from "#src/extract/lexicon/word-set.ts";
import type { Device } from "#src/domain/figure.ts";
import { deviceAt, isHost, isPlural, moreSpecific } from "#src/extract/devices/device-word.ts";
import type { DeviceSetup } from "#src/extract/devices/device-setup.ts";
import { mergeSetups } from "#src/extract/devices/merge-setups.ts";
import { boundCount, readOrderBefore } from "#src/extract/devices/bound-count.ts";
import { readCountBefore } from "#src/extract/devices/read-count.ts";
import type { HardwareMention } from "#src/extract/find-hardware.ts";
import { DEVICE_DESCRIPTORS, NOT_IN_USE, POOL_WORDS } from "#src/extract/lexicon/device-words.ts";
import { DEVICE_PREPOSITIONS, PHRASE_STOPS } from "#src/extract/lexicon/stop-words.ts";
import {
  NAMES_DEVICE,
  NAMES_HOST,
  nextWith,
  normAt,
  type Token,
} from "#src/extract/tokens/token.ts";

/** Longest device phrase in tokens, from its first device on ("A100 (80 GB) GPU machine"). */
const MAX_PHRASE = 10;

/** Where graphs are spoken of, nodes are theirs and no machines. */
const GRAPH_WORDS: ReadonlySet<string> = wordSet(
  "edge edges graph graphs vertices vertex tree trees sensor sensors",
);

/** Verbs, adverbs and conjunctions that may follow a machine. */
const FOLLOWS_MACHINE: ReadonlySet<string> = wordSet(
  "can could will would may alone only each respectively finishes completes achieves spent is rather " +
    "instead whereas compared versus vs when",
);

/** What follows machines that are counted before their devices are: "two servers equipped with". */
const FOLLOWS_COUNTED: ReadonlySet<string> = wordSet(
  "equipped having containing featuring hosting holding",
);

interface DevicePhrase {
  next: number;
  device: Device;
  hardware: HardwareMention | null;
  isPlural: boolean;
  isHost: boolean;
  isPool: boolean;
}

function isPhrasePart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.kind === "number") return /^(?:gb?|gib|g)$/.test(normAt(tokens, index + 1));
  if (token.kind === "symbol") return /^[-()]$/.test(token.norm);
  return DEVICE_DESCRIPTORS.has(token.norm) || POOL_WORDS.has(token.norm.replace(/s$/, ""));
}

/** Devices and the words among them, from the device at token `first` to the last word about it. */
function readPhrase(tokens: readonly Token[], first: number): DevicePhrase {
  const phrase: DevicePhrase = {
    next: first,
    device: "cpu",
    hardware: null,
    isPlural: false,
    isHost: true,
    isPool: false,
  };
  let device: Device | null = null;
  for (let index = first; index < first + MAX_PHRASE; index += 1) {
    const token = tokens[index];
    const own = deviceAt(token);
    const host = isHost(token);
    if (token && (own || host)) {
      if (own && !host) {
        device = moreSpecific(device, own);
        phrase.hardware ??= token.hardware;
        phrase.isHost = false;
        phrase.isPlural ||= isPlural(token);
      } else if (phrase.isHost) {
        phrase.isPlural ||= isPlural(token);
      }
      phrase.next = index + 1;
    } else if (isPhrasePart(tokens, index)) {
      phrase.isPool ||= POOL_WORDS.has(normAt(tokens, index).replace(/s$/, ""));
      if (token?.kind === "word" && token.norm !== "memory") phrase.next = index + 1;
    } else {
      break;
    }
  }
  if (normAt(tokens, phrase.next) === ")" && normAt(tokens, phrase.next - 2) !== "(") {
    const opens = tokens.slice(first, phrase.next).some((token) => token.norm === "(");
    if (opens) phrase.next += 1;
  }
  // "RTX 4090 or A100" names no one model.
  const isEither =
    normAt(tokens, phrase.next) === "or" && tokens[phrase.next + 1]?.kind === "hardware";
  return { ...phrase, device: device ?? "cpu", hardware: isEither ? null : phrase.hardware };
}

/** Whether a device without count or article still is one device in use: "on GPU", "using A100". */
function isBareDevice(tokens: readonly Token[], first: number, phrase: DevicePhrase): boolean {
  if (phrase.isPlural || phrase.isPool || phrase.isHost || phrase.device === "cpu") return false;
  if (!DEVICE_PREPOSITIONS.has(normAt(tokens, first - 1))) return false;
  const after = tokens[phrase.next];
  return !after || after.kind !== "word" || PHRASE_STOPS.has(after.norm);
}

/** "TPU v3-32" is a slice of 32 cores: its own count. */
function readSlice(tokens: readonly Token[], index: number): DeviceSetup | null {
  const [name, hyphen, size] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (name?.hardware?.device !== "tpu" || hyphen?.norm !== "-" || !hyphen.glued) return null;
  if (size?.kind !== "number" || !size.glued || !size.value) return null;
  const { hardware } = name;
  return {
    first: index,
    next: index + 3,
    count: size.value,
    bounded: null,
    hosts: null,
    countToken: index + 2,
    device: "tpu",
    hardware,
    isHost: false,
  };
}

/** "A problem (with 10,000 nodes)": nodes are machines where something runs on them or holds them. */
function isNodeOfProblem(tokens: readonly Token[], index: number, counted: number): boolean {
  if (!/^nodes?$/.test(normAt(tokens, index))) return false;
  if (!/^(?:with|of|has|have)$/.test(normAt(tokens, counted - 1))) return false;
  const holder = tokens[counted - 2];
  return !isHost(holder) && !POOL_WORDS.has((holder?.norm ?? "").replace(/s$/, ""));
}

function readSetup(tokens: readonly Token[], index: number): DeviceSetup | null {
  const slice = readSlice(tokens, index);
  if (slice) return slice;
  const phrase = readPhrase(tokens, index);
  const { next, device, hardware } = phrase;
  const word = normAt(tokens, normAt(tokens, next) === "-" ? next + 1 : next);
  if (NOT_IN_USE.has(word) || normAt(tokens, index - 1) === "per") return null;
  // "machine learning", "core contributions", "node embeddings": no machines.
  const after = tokens[next];
  const isPlainWord = device === "cpu" && hardware === null && after?.kind === "word";
  const stated = readCountBefore(tokens, index);
  const isCounted = phrase.isPlural && stated?.isArticle === false;
  if (
    isPlainWord &&
    !PHRASE_STOPS.has(after.norm) &&
    !FOLLOWS_MACHINE.has(after.norm) &&
    !(isCounted && FOLLOWS_COUNTED.has(after.norm))
  ) {
    return null;
  }
  if (stated && isNodeOfProblem(tokens, index, stated.first)) return null;
  // Of many machines nobody says what was counted.
  if (phrase.isHost && phrase.isPlural && normAt(tokens, next - 1) !== "nodes") {
    const hosts = stated?.isArticle === false ? stated.count : null;
    return {
      first: hosts === null ? index : (stated?.first ?? index),
      next,
      device,
      hardware,
      isHost: true,
      hosts,
      count: null,
      bounded: null,
      countToken: null,
    };
  }
  const base = { next, device, hardware, isHost: phrase.isHost, hosts: null };
  if (!stated) {
    const count = isBareDevice(tokens, index, phrase) ? 1 : null;
    const order = phrase.isPlural && !phrase.isHost ? readOrderBefore(tokens, index) : null;
    const first = order?.first ?? index;
    return { ...base, first, count, bounded: order, countToken: order ? order.first : null };
  }
  // "The chip occupies 2 mm": only GPUs and the like are in use wherever they are named.
  const isGeneral =
    hardware === null && (phrase.isHost || device === "cpu" || device === "accelerator");
  const isUsed = !isGeneral || DEVICE_PREPOSITIONS.has(normAt(tokens, stated.first - 1));
  if (stated.isArticle && (phrase.isPlural || phrase.isPool || !isUsed)) {
    return { ...base, first: index, count: null, bounded: null, countToken: null };
  }
  let { count } = stated;
  const outer =
    isHost(tokens[next - 1]) && !phrase.isHost ? readCountBefore(tokens, stated.first) : null;
  const isOuter = outer && !outer.isArticle && stated.first - outer.first <= 2;
  if (isOuter && count !== null && outer.count !== null) count *= outer.count;
  const opens = outer && stated.first - outer.first <= 2 ? outer.first : stated.first;
  const isAlone = outer === null && !stated.isArticle;
  const bounded = isAlone && count !== null ? boundCount(tokens, count, opens) : null;
  const first = bounded?.first ?? opens;
  return { ...base, first, count, bounded, countToken: count === null ? null : stated.first };
}

/**
 * What a sentence's work runs on, in order. `taken` tells tokens that already belong to a unit
 * ("A100 GPU hours"), which name no setup.
 */
export function findSetups(
  tokens: readonly Token[],
  taken: (index: number) => boolean,
): DeviceSetup[] {
  const setups: DeviceSetup[] = [];
  let isGraph: boolean | undefined;
  const next = (index: number) => nextWith(tokens, index, NAMES_DEVICE | NAMES_HOST);
  for (let index = next(0); index < tokens.length; index = next(index + 1)) {
    const token = tokens[index];
    if (taken(index)) continue;
    // The cores of "a 16-core CPU" describe it; what is counted is the CPU.
    const isDescription = token?.norm === "core" && normAt(tokens, index - 1) === "-";
    if (isDescription && (deviceAt(tokens[index + 1]) || isHost(tokens[index + 1]))) continue;
    if (/^nodes?$/.test(token?.norm ?? "")) {
      isGraph ??= tokens.some(({ norm }) => GRAPH_WORDS.has(norm));
      if (isGraph) continue;
    }
    const setup = readSetup(tokens, index);
    if (setup) setups.push(setup);
    index = Math.max(index, readPhrase(tokens, index).next - 1);
  }
  return mergeSetups(tokens, setups);
}
