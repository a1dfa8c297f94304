import { expect, it } from "vitest";
import { maybeSameAuthor } from "#src/store/same-author.ts";

it.each([
  ["Ada Lovelace", "Ada Lovelace"],
  ["Ada Lovelace", "A. Lovelace"],
  ["Ada Lovelace", "Lovelace, Ada"],
  ["Lovelace A", "Ada M. Lovelace"],
  ["C. Balázs", "Csaba Balazs"],
  ["E. L. Berger Jr.", "Edmond L. Berger"],
  ["Zhang Wei", "Wei Zhang"],
  ["J.-P. Serre", "Serre, Jean-Pierre"],
  ["Plato", "Plato"],
  ["", "Ada Lovelace"],
])("may be one: %s, %s", (a, b) => {
  expect(maybeSameAuthor(a, b)).toBe(true);
  expect(maybeSameAuthor(b, a)).toBe(true);
});

it.each([
  ["Ada Lovelace", "Charles Babbage"],
  ["Yan Li", "Ming Li"],
  ["Wei Zhang", "Wei Wang"],
  ["Ada Lovelace", "Ada"],
])("are two: %s, %s", (a, b) => {
  expect(maybeSameAuthor(a, b)).toBe(false);
  expect(maybeSameAuthor(b, a)).toBe(false);
});
