import type { Device } from "#src/domain/figure.ts";
import type { BoundedCount } from "#src/extract/devices/bound-count.ts";
import type { HardwareMention } from "#src/extract/find-hardware.ts";

/** What some work ran on, over tokens `first` to `next`: "8xA100 GPUs", "a single GPU", "GPUs". */
export interface DeviceSetup {
  first: number;
  next: number;
  /** Null where the number is neither stated nor plain ("on GPUs", "a cluster"). */
  count: number | null;
  /** The ends of the number where words bound it: "fewer than 30" up to 30, "thousands of" 1,000 to 10,000. */
  bounded: BoundedCount | null;
  /** Where the count stands as words; null where it is plain without ("on GPU"). */
  countToken: number | null;
  device: Device;
  hardware: HardwareMention | null;
  /** A machine that is named by what holds the devices ("two servers"), not by its devices. */
  isHost: boolean;
  /** How many machines, where that says nothing of the devices in them yet ("two servers"). */
  hosts: number | null;
}
