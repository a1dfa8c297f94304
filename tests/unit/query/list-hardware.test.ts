import { beforeAll, expect, test } from "vitest";
import { getHardware } from "#src/query/get-hardware.ts";
import { listHardware, listHardwareRows } from "#src/query/list-hardware.ts";
import { storePapers, testPaper } from "./store-papers.ts";

beforeAll(() => {
  storePapers([
    testPaper({ slug: "both", hardware: ["A100 40GB", "A100 80GB"] }),
    testPaper({ slug: "bare", hardware: ["A100"] }),
    testPaper({
      slug: "costly",
      hardware: ["A100 80GB", "V100"],
      cost: { low: 5, high: 5, bound: "exact" },
    }),
  ]);
});

test("families count their variants' papers, each once; the fullest come first", async () => {
  const families = await listHardware();
  expect(families.map(({ name, paperCount }) => [name, paperCount])).toEqual([
    ["A100", 3],
    ["V100", 1],
    ["TPU v3", 0],
  ]);
  expect(families[0]?.variants.map(({ name, paperCount }) => [name, paperCount])).toEqual([
    ["A100 80GB", 2],
    ["A100 40GB", 1],
  ]);
});

test("facts stand where the store has them; a variant named by its family's memory shares them", async () => {
  const [a100, larger, same] = await listHardwareRows();
  expect(a100?.facts).toMatchObject({ memoryGb: 40, tdpWatts: null, releasedOn: "2020-05-14" });
  expect(larger).toMatchObject({ slug: "a100-80gb", family: "a100", facts: null });
  expect(same).toMatchObject({ slug: "a100-40gb", facts: { memoryGb: 40 } });
});

test("an accelerator has its family and the papers that name it or its variants", async () => {
  const family = await getHardware("a100");
  expect(family?.papers.map(({ slug }) => slug)).toEqual(["costly", "bare", "both"]);
  const variant = await getHardware("a100-40gb");
  expect(variant?.papers.map(({ slug }) => slug)).toEqual(["both"]);
  expect(variant?.tree.slug).toBe("a100");
  expect(variant?.name).toBe("A100 40GB");
  expect(await getHardware("none-such")).toBeNull();
});
