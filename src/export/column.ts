import type { ParquetWriter } from "hyparquet-writer";
import { z } from "zod";

type SchemaElement = ParquetWriter["schema"][number];

/** What a column holds; each is a Parquet type and a way to read the store's value (see COLUMN_TYPES). */
export type ColumnType = "text" | "texts" | "integer" | "double" | "date" | "json";

/** A column of an exported table. */
export interface Column {
  name: string;
  type: ColumnType;
  /** May be null: not known, or open. */
  nullable: boolean;
  /** Where its value is, in the SQL of its table. */
  sql: string;
  /** What it holds and in which unit; the file says it too. */
  description: string;
}

const STRING = {
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  logical_type: { type: "STRING" },
} as const;

/** A store's value as the writer takes it. */
const COLUMN_TYPES: Readonly<
  Record<
    ColumnType,
    { elements: readonly Omit<SchemaElement, "repetition_type">[]; value: z.ZodType }
  >
> = {
  text: { elements: [{ name: "", ...STRING }], value: z.string() },
  texts: {
    // The three levels that Parquet's specification asks of a list.
    elements: [
      { name: "", converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 },
      { name: "list", num_children: 1 },
      { name: "element", ...STRING },
    ],
    value: z.string().transform((joined) => (joined === "" ? [] : joined.split("; "))),
  },
  // The writer cuts longer numbers off, so that they are refused here.
  integer: { elements: [{ name: "", type: "INT32" }], value: z.int32() },
  double: { elements: [{ name: "", type: "DOUBLE" }], value: z.number() },
  date: {
    elements: [{ name: "", type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } }],
    value: z.iso.date().transform((day) => new Date(day)),
  },
  json: {
    elements: [
      { name: "", type: "BYTE_ARRAY", converted_type: "JSON", logical_type: { type: "JSON" } },
    ],
    value: z.string().transform((text): unknown => JSON.parse(text)),
  },
};

/** The elements of a Parquet schema that declare a column. */
export function schemaElements({ name, type, nullable }: Column): SchemaElement[] {
  return COLUMN_TYPES[type].elements.map((element, level): SchemaElement => {
    if (level === 0) {
      return { ...element, name, repetition_type: nullable ? "OPTIONAL" : "REQUIRED" };
    }
    return { ...element, repetition_type: level === 1 ? "REPEATED" : "REQUIRED" };
  });
}

/** What makes the writer's value of the store's. Throws on one that the column cannot hold. */
export function valueSchema({ type, nullable }: Column): z.ZodType {
  const { value } = COLUMN_TYPES[type];
  return nullable ? value.nullable() : value;
}
