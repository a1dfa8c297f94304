import type { Device } from "#src/domain/figure.ts";
import type { HardwareMention } from "#src/extract/find-hardware.ts";
import { deviceAt, moreSpecific } from "#src/extract/devices/device-word.ts";
import {
  DEVICE_DESCRIPTORS,
  DEVICE_TIME_QUALIFIERS,
  DEVICE_WORDS,
} from "#src/extract/lexicon/device-words.ts";
import { TIME_UNITS, type TimeUnit } from "#src/extract/lexicon/time-units.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";
import { timeUnitAt } from "#src/extract/units/read-time-unit.ts";

/** Longest unit in tokens ("A100-SXM4-80GB GPU training hours"). */
const MAX_UNIT_TOKENS = 10;

/** "GPUh", "GPUhrs", "CPUdays": device and time in one word. */
const ONE_WORD: ReadonlyMap<string, { device: Device; unit: TimeUnit }> = new Map(
  ["gpu", "tpu", "npu", "cpu", "core", "node"].flatMap((word) =>
    ["h", "hr", "hrs", "hour", "hours", "day", "days"].flatMap((time) => {
      const device = DEVICE_WORDS[word];
      const unit = TIME_UNITS[time];
      return device && unit ? [[`${word}${time}`, { device, unit }] as const] : [];
    }),
  ),
);

const JOINERS: ReadonlySet<string> = new Set(["-", "--", "*", "x", ".", "/", "(", ")", "_", "'"]);

export interface DeviceTimeUnit {
  unit: TimeUnit;
  device: Device;
  hardware: HardwareMention | null;
  /** First and one past the last token of the unit. */
  first: number;
  next: number;
}

function readOneWord(tokens: readonly Token[], index: number): DeviceTimeUnit | null {
  const oneWord = ONE_WORD.get(normAt(tokens, index));
  if (!oneWord) return null;
  const { unit, device } = oneWord;
  return { unit, device, hardware: null, first: index, next: index + 1 };
}

/** "hours of GPU time", "days of A100 compute": the unit first, its devices after. */
function readTimeOfDevice(tokens: readonly Token[], first: number): DeviceTimeUnit | null {
  const unit = timeUnitAt(tokens, first);
  if (!unit || tokens[first + 1]?.norm !== "of") return null;
  let device: Device | null = null;
  let hardware: HardwareMention | null = null;
  for (let index = first + 2; index < first + MAX_UNIT_TOKENS; index += 1) {
    const token = tokens[index];
    if (!token) return null;
    if (/^(?:time|compute|computation|usage)$/.test(token.norm))
      return device && { unit, device, hardware, first, next: index + 1 };
    const own = deviceAt(token);
    if (!own && !DEVICE_DESCRIPTORS.has(token.norm) && token.norm !== "-") return null;
    if (own) device = moreSpecific(device, own);
    hardware ??= token.hardware;
  }
  return null;
}

/**
 * A unit of device-time at token `first`: devices, words that may stand among them, a unit of time:
 * "GPU-hours", "A100 GPU days", "GPU*hrs", "TPUv3 core-days", "H800-hours", "GPUh", "hours of GPU time". Null elsewhere.
 */
export function readDeviceTimeUnit(tokens: readonly Token[], first: number): DeviceTimeUnit | null {
  const timeOfDevice = readTimeOfDevice(tokens, first);
  if (timeOfDevice) return timeOfDevice;
  let device: Device | null = null;
  let hardware: HardwareMention | null = null;
  for (let index = first; index < first + MAX_UNIT_TOKENS; index += 1) {
    const token = tokens[index];
    if (!token) return null;
    const unit = timeUnitAt(tokens, index);
    if (unit) return device && { unit, device, hardware, first, next: index + 1 };
    const oneWord = readOneWord(tokens, index);
    if (oneWord) return { ...oneWord, hardware, first };
    const own = deviceAt(token);
    if (own) {
      device = moreSpecific(device, own);
      hardware ??= token.hardware;
    } else if (!isUnitPart(token, index === first)) {
      return null;
    }
  }
  return null;
}

function isUnitPart(token: Token, isFirst: boolean): boolean {
  if (token.kind === "symbol") return JOINERS.has(token.norm) && !(isFirst && token.norm !== "-");
  return DEVICE_DESCRIPTORS.has(token.norm) || DEVICE_TIME_QUALIFIERS.has(token.norm);
}
