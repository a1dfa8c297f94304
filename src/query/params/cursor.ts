import { z } from "zod";

export const SORTS = ["cost", "-cost", "year", "-year", "title", "relevance"] as const;
export const sortSchema = z.enum(SORTS);
export type Sort = z.infer<typeof sortSchema>;

/** A place in a sorted list: between two rows, named by the row beside it. */
export const cursorSchema = z.object({
  sort: sortSchema,
  /** The row's value of the sort key; null where it is unknown. */
  key: z.union([z.number(), z.string(), z.null()]),
  slug: z.string(),
  /** The page asked for ends just before the row, instead of beginning just after it. */
  backward: z.boolean(),
});
export type Cursor = z.infer<typeof cursorSchema>;

const packedSchema = z.tuple([
  sortSchema,
  cursorSchema.shape.key,
  cursorSchema.shape.slug,
  cursorSchema.shape.backward,
]);

function unpack(text: string): Cursor | null {
  try {
    const json: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    const packed = packedSchema.safeParse(json);
    if (!packed.success) return null;
    const [sort, key, slug, backward] = packed.data;
    return { sort, key, slug, backward };
  } catch {
    // Not JSON: somebody's own text, which is as wrong as any other cursor that we did not make.
    return null;
  }
}

/** Between the opaque text in a URL and a place in a list. */
export const cursorSpelling = z.codec(
  z.string().meta({ description: "the `next` of an earlier answer, as it came" }),
  cursorSchema,
  {
    decode(text, context) {
      const cursor = unpack(text);
      if (cursor) return cursor;
      context.issues.push({ code: "custom", input: text });
      return z.NEVER;
    },
    encode: ({ sort, key, slug, backward }) =>
      Buffer.from(JSON.stringify([sort, key, slug, backward])).toString("base64url"),
  },
);
