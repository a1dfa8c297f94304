import type { DeviceSetup } from "#src/extract/devices/device-setup.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** What may stand between a machine and the devices in it ("equipped with", "each containing"). */
const HOLDS =
  /^(?:,? ?(?:each )?(?:equipped |consisting |comprised |composed )?(?:with|of|having|containing|holding|hosting|featuring)(?: a total of)?|x|,? ?each|\(|\( total)$/;
/** What may stand between a device and its model ("one GPU of an NVIDIA K80", "a GPU (A100)"). */
const IS_A = /^(?:of(?: an?| the)?|\(|, an?|\( an?|, namely an?)$/;

function wordsBetween(tokens: readonly Token[], left: DeviceSetup, right: DeviceSetup): string {
  if (right.first - left.next > 5) return "…";
  return tokens
    .slice(left.next, right.first)
    .map((token) => token.norm)
    .join(" ");
}

/** "4 nodes with 8 GPUs each" = 32; "64 servers (256 GPUs)" = 256 in all. */
function heldBy(
  tokens: readonly Token[],
  host: DeviceSetup,
  held: DeviceSetup,
): DeviceSetup | null {
  if (!host.isHost || held.isHost) return null;
  const between = wordsBetween(tokens, host, held);
  if (!HOLDS.test(between)) return null;
  const isTotal = between.startsWith("(") || between.endsWith("total of");
  const closes = normAt(tokens, held.next) === ")" && between.startsWith("(");
  const hosts = isTotal ? 1 : (host.count ?? host.hosts);
  const count = held.count === null || hosts === null ? null : held.count * hosts;
  const bounded = hosts === 1 ? held.bounded : null;
  return { ...held, first: host.first, next: held.next + (closes ? 1 : 0), count, bounded };
}

/** "One GPU of an NVIDIA Tesla K80", "8 GPUs (A100)": the count of the one, the model of the other. */
function modelOf(
  tokens: readonly Token[],
  device: DeviceSetup,
  model: DeviceSetup,
): DeviceSetup | null {
  if (device.hardware || !model.hardware || device.device !== model.device) return null;
  if (!IS_A.test(wordsBetween(tokens, device, model))) return null;
  // "A single GPU (RTX 4090 or A100)" names no one model.
  if (normAt(tokens, model.next) === "or") return { ...device, next: model.next };
  const closes = normAt(tokens, model.next) === ")" ? 1 : 0;
  // "GPUs (three RTX 4090)": the model has the number too.
  const { count, bounded, countToken } =
    device.count === null && model.countToken !== null ? model : device;
  const { hardware } = model;
  return { ...device, next: model.next + closes, hardware, count, bounded, countToken };
}

/** "a full TPU v3 Pod (1024 chips)": the model of the one, the count of the other. */
function countOf(
  tokens: readonly Token[],
  model: DeviceSetup,
  counted: DeviceSetup,
): DeviceSetup | null {
  if (!model.hardware || model.count !== null || counted.hardware || counted.count === null)
    return null;
  const closes = normAt(tokens, counted.next) === ")";
  if (wordsBetween(tokens, model, counted) !== "(" || !closes) return null;
  const { count, bounded, countToken } = counted;
  return { ...model, next: counted.next + 1, count, bounded, countToken };
}

/** Joins setups that say together what one piece of work ran on. */
export function mergeSetups(
  tokens: readonly Token[],
  setups: readonly DeviceSetup[],
): DeviceSetup[] {
  const merged: DeviceSetup[] = [];
  for (const setup of setups) {
    const last = merged.at(-1);
    const joined =
      last &&
      (heldBy(tokens, last, setup) ?? modelOf(tokens, last, setup) ?? countOf(tokens, last, setup));
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(setup);
  }
  return merged;
}
