import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { HardwareName } from "#src/domain/hardware.ts";
import type { HardwareFactsRecord } from "#src/store/write-hardware-facts.ts";

/** Where the data sheets' facts about accelerators lie. */
export const HARDWARE_FACTS_FILE = "data/hardware.csv";

const amountSchema = z
  .string()
  .transform((text) => (text === "" ? null : Number(text)))
  .pipe(z.number().positive().nullable());

const rowSchema = z.object({
  name: z.string(),
  released: z.string().regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u),
  memory_gb: amountSchema,
  bandwidth_gb_per_second: amountSchema,
  tdp_watts: amountSchema,
  fp64_flop_per_second: amountSchema,
  fp32_flop_per_second: amountSchema,
  tf32_flop_per_second: amountSchema,
  fp16_flop_per_second: amountSchema,
  fp8_flop_per_second: amountSchema,
  fp4_flop_per_second: amountSchema,
  int8_op_per_second: amountSchema,
  source: z.url(),
});

/**
 * What accelerators are, as data/hardware.csv says. Throws, naming the line, where a row is none such or names an
 * accelerator by another name than the catalogue files it under.
 */
export function readHardwareFacts(
  fileHardware: (name: string) => HardwareName | null,
  path: string,
): HardwareFactsRecord[] {
  const rows: unknown = parse(readFileSync(path), { columns: true });
  return z
    .array(z.unknown())
    .parse(rows)
    .map((row, index) => {
      const at = `${path}:${index + 2}`;
      const parsed = rowSchema.safeParse(row);
      if (!parsed.success) throw new Error(`${at}: ${z.prettifyError(parsed.error)}`);
      const { data } = parsed;
      const hardware = fileHardware(data.name);
      if (hardware?.name !== data.name) {
        const filed =
          hardware === null ? "the lexicon has none such" : `it is filed as "${hardware.name}"`;
        throw new Error(
          `${at}: expected an accelerator's name as the catalogue files it, got "${data.name}"; ${filed}`,
        );
      }
      return {
        hardware,
        releasedOn: data.released === "" ? null : data.released,
        memoryGb: data.memory_gb,
        bandwidthGbPerSecond: data.bandwidth_gb_per_second,
        tdpWatts: data.tdp_watts,
        fp64FlopPerSecond: data.fp64_flop_per_second,
        fp32FlopPerSecond: data.fp32_flop_per_second,
        tf32FlopPerSecond: data.tf32_flop_per_second,
        fp16FlopPerSecond: data.fp16_flop_per_second,
        fp8FlopPerSecond: data.fp8_flop_per_second,
        fp4FlopPerSecond: data.fp4_flop_per_second,
        int8OpPerSecond: data.int8_op_per_second,
        source: data.source,
      };
    });
}
