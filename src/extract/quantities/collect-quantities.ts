import { carryForward, carryUnits, shareLimit } from "#src/extract/quantities/carry-units.ts";
import { joinChanges } from "#src/extract/quantities/join-changes.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import { nextOpening, readQuantity } from "#src/extract/quantities/read-quantity.ts";
import { readQuantityAfterUnit } from "#src/extract/quantities/read-after-unit.ts";
import type { Token } from "#src/extract/tokens/token.ts";

/** Every number with a unit of time, device-time, money, energy, emissions or operations, in order. */
export function collectQuantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let index = nextOpening(tokens, 0); index < tokens.length;) {
    const quantities = readQuantityAfterUnit(tokens, index) ?? oneOf(readQuantity(tokens, index));
    const previousEnd = found.at(-1)?.next ?? 0;
    for (const quantity of quantities) {
      const carried = quantity.isCarried ? [] : carryUnits(tokens, quantity);
      const list = [...carried.filter((earlier) => earlier.first >= previousEnd), quantity];
      found.push(...shareLimit(list));
    }
    index = nextOpening(tokens, Math.max(index + 1, quantities.at(-1)?.next ?? 0));
  }
  const all: Quantity[] = [];
  found.forEach((quantity, at) => {
    const until = found[at + 1]?.first ?? tokens.length;
    all.push(quantity, ...carryForward(tokens, quantity, until));
  });
  return joinChanges(tokens, all);
}

function oneOf(quantity: Quantity | null): Quantity[] {
  return quantity ? [quantity] : [];
}
