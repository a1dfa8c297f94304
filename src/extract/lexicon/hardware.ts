import { GEFORCE_ROWS } from "#src/extract/lexicon/hardware-geforce.ts";
import { NVIDIA_ROWS } from "#src/extract/lexicon/hardware-nvidia.ts";
import { OTHER_ROWS } from "#src/extract/lexicon/hardware-other.ts";
import type { HardwareRow } from "#src/extract/lexicon/hardware-row.ts";

/** Every accelerator that the extraction knows by name. */
export const HARDWARE_ROWS: readonly HardwareRow[] = [
  ...NVIDIA_ROWS,
  ...GEFORCE_ROWS,
  ...OTHER_ROWS,
];

/** Makers and lines, one word each, that may stand before a model's name without changing what it is filed under. */
export const HARDWARE_BRANDS: readonly string[] = [
  "nvidia",
  "nvidia's",
  "tesla",
  "geforce",
  "amd",
  "radeon",
  "instinct",
  "google",
  "google's",
  "cloud",
  "aws",
  "amazon",
  "huawei",
  "intel",
  "habana",
  "apple",
  "ibm",
  "dgx",
  "hgx",
];

/** Boards and buses that may follow a model's name: "A100-SXM4-80GB". */
export const HARDWARE_BOARDS: readonly string[] = [
  "sxm",
  "sxm2",
  "sxm3",
  "sxm4",
  "sxm5",
  "pcie",
  "pci e",
  "nvl",
  "hbm2",
  "hbm2e",
  "hbm3",
  "dgxs",
  "oam",
];

/** Words near a shared spelling that say it is an accelerator. */
export const HARDWARE_CUES: readonly string[] = [
  "gpu",
  "gpus",
  "gpgpu",
  "npu",
  "npus",
  "tpu",
  "tpus",
  "nvidia",
  "nvlink",
  "cuda",
  "vram",
  "tesla",
  "geforce",
  "graphics card",
  "graphics cards",
  "accelerator",
  "accelerators",
  "tensor core",
  "tensor cores",
  "petaflops",
  "tflops",
  "amd",
  "huawei",
  "intel",
];

/** Words about a fabric or a printing material: "TPU" beside them is a polymer. */
export const POLYMER_CUES: readonly string[] = [
  "polyurethane",
  "filament",
  "elastomer",
  "elastomeric",
  "3d printed",
  "3d printing",
  "coated",
  "silicone",
  "shore",
  "pla",
];
