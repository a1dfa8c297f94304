import { z } from "zod";
import {
  errorAnswerSchema,
  hardwareAnswerSchema,
  hardwareListAnswerSchema,
  paperAnswerSchema,
  papersAnswerSchema,
} from "#src/query/answers.ts";
import { type CsvColumn } from "#src/query/csv.ts";
import { HARDWARE_COLUMNS, PAPER_COLUMNS } from "#src/query/export-csv.ts";
import { hardwareDetailSchema, hardwareRowSchema } from "#src/query/hardware-rows.ts";
import type { Param } from "#src/query/params/param.ts";
import {
  figureRowSchema,
  paperDetailSchema,
  paperRowSchema,
  paperSourceSchema,
} from "#src/query/rows.ts";
import { SEARCH_PARAMS } from "#src/query/search-params.ts";

const schemas = z.registry<{ id: string }>();
schemas.add(figureRowSchema, { id: "Figure" });
schemas.add(paperRowSchema, { id: "Paper" });
schemas.add(paperSourceSchema, { id: "PaperSource" });
schemas.add(paperDetailSchema, { id: "PaperDetail" });
schemas.add(hardwareRowSchema, { id: "Hardware" });
schemas.add(hardwareDetailSchema, { id: "HardwareDetail" });
schemas.add(papersAnswerSchema, { id: "PapersAnswer" });
schemas.add(paperAnswerSchema, { id: "PaperAnswer" });
schemas.add(hardwareListAnswerSchema, { id: "HardwareListAnswer" });
schemas.add(hardwareAnswerSchema, { id: "HardwareAnswer" });
schemas.add(errorAnswerSchema, { id: "ErrorAnswer" });

const refOf = (id: string) => `#/components/schemas/${id}`;

/** The schemas as OpenAPI has them: without the `$id` and `$schema` of a document of their own. */
function componentSchemas() {
  // As an input, so that an answer may grow by a field without breaking its schema.
  const { schemas: byId } = z.toJSONSchema(schemas, { uri: refOf, io: "input" });
  return Object.fromEntries(
    Object.entries(byId).map(([id, schema]) => {
      const { $id: _id, $schema: _schema, ...rest } = schema;
      return [id, rest];
    }),
  );
}

function toParameter([name, param]: [string, Param<unknown>]) {
  const { $schema: _schema, ...spelling } = z.toJSONSchema(param.spelling, { io: "input" });
  const isDefault = !param.many && typeof param.fallback === "string";
  return {
    name,
    in: "query",
    description: param.about.description,
    required: false,
    ...(param.many
      ? { explode: true, schema: { type: "array", items: spelling } }
      : { schema: isDefault ? { ...spelling, default: param.fallback } : spelling }),
  };
}

const jsonOf = (id: string, description: string) => ({
  description,
  content: { "application/json": { schema: { $ref: refOf(id) } } },
});

const wrong = {
  "400": jsonOf("ErrorAnswer", "A parameter is wrong or unknown; says which and why."),
};
const missing = { "404": jsonOf("ErrorAnswer", "There is none of that name.") };

function csvOf<Row>(columns: readonly CsvColumn<Row>[]) {
  const lines = columns.map(({ name, description }) => `- \`${name}\`: ${description}`);
  return {
    description: `RFC 4180 in UTF-8. A cell that a spreadsheet would run as a formula has an apostrophe before it. Columns:\n\n${lines.join("\n")}`,
    content: { "text/csv": { schema: { type: "string" } } },
  };
}

const slugParameter = { name: "slug", in: "path", required: true, schema: { type: "string" } };

/** The API in OpenAPI 3.1, made from the declarations that the API itself runs on. */
export function openApiDocument() {
  const parameters = Object.entries<Param<unknown>>(SEARCH_PARAMS)
    .filter(([, param]) => !param.about.pageOnly)
    .map(toParameter);
  const ofFile = parameters.filter(({ name }) => name !== "size" && name !== "after");
  const text = (type: string) => ({
    "200": {
      description: "All papers that match.",
      content: { [type]: { schema: { type: "string" } } },
    },
    ...wrong,
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "GPU Hours",
      version: "1",
      description:
        "What machine-learning papers cost to compute. Every list's page has twins at its path: .json and .csv, with the same parameters. Costs are device-hours. Null is unknown or, beside a set bound, an open end.",
    },
    paths: {
      "/papers.json": {
        get: {
          summary: "Papers, a page at a time (200 without `size`)",
          parameters,
          responses: {
            "200": jsonOf("PapersAnswer", "One page of the papers that match."),
            ...wrong,
          },
        },
      },
      "/papers.csv": {
        get: {
          summary: "All papers that match, as CSV",
          parameters: ofFile,
          responses: { "200": csvOf(PAPER_COLUMNS), ...wrong },
        },
      },
      "/papers.bib": {
        get: {
          summary: "All papers that match, as BibTeX",
          parameters: ofFile,
          responses: text("application/x-bibtex"),
        },
      },
      "/papers.md": {
        get: {
          summary: "All papers that match, as a Markdown table",
          parameters: ofFile,
          responses: text("text/markdown"),
        },
      },
      "/papers/{slug}.json": {
        get: {
          summary: "One paper, with its abstract and the papers beside it",
          parameters: [slugParameter],
          responses: { "200": jsonOf("PaperAnswer", "The paper."), ...wrong, ...missing },
        },
      },
      "/hardware.json": {
        get: {
          summary: "Accelerators",
          responses: { "200": jsonOf("HardwareListAnswer", "All accelerators."), ...wrong },
        },
      },
      "/hardware.csv": {
        get: {
          summary: "Accelerators, as CSV",
          responses: { "200": csvOf(HARDWARE_COLUMNS), ...wrong },
        },
      },
      "/hardware/{slug}.json": {
        get: {
          summary: "One accelerator, with its family and its papers",
          parameters: [slugParameter],
          responses: { "200": jsonOf("HardwareAnswer", "The accelerator."), ...wrong, ...missing },
        },
      },
    },
    components: { schemas: componentSchemas() },
  };
}
