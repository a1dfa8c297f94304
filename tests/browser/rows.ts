import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";
import { paperRowSchema, type PaperRow } from "#src/query/rows.ts";

const answerSchema = z.object({
  ok: z.literal(true),
  count: z.int(),
  rows: z.array(paperRowSchema),
});

/** All rows of a query by the JSON twin; 200 hold the shipped catalogue whole. */
export async function readRows(request: APIRequestContext, query = ""): Promise<PaperRow[]> {
  const answer = await request.get(`/papers.json?size=200&${query}`);
  return answerSchema.parse(await answer.json()).rows;
}

/** Where a cost stands among others: the geometric middle of its interval, or its one known end. */
export function middleHours({ costLow, costHigh }: PaperRow): number | null {
  if (costLow === null || costHigh === null) return costLow ?? costHigh;
  return Math.sqrt(costLow * costHigh);
}
