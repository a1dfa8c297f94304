import { z } from "zod";
import { deviceSchema } from "#src/domain/figure.ts";

/**
 * An accelerator as it is filed: a family ("A100") or a variant of one ("A100 80GB").
 * A family's `family` is its own name.
 */
export const hardwareNameSchema = z.object({
  name: z.string(),
  family: z.string(),
  vendor: z.string(),
  device: deviceSchema,
});
export type HardwareName = z.infer<typeof hardwareNameSchema>;
