import type { HardwareName } from "#src/domain/hardware.ts";
import { getClient } from "#src/store/client.ts";
import type { Prisma } from "#src/store/generated/client.ts";
import { writeHardware } from "#src/store/write-hardware.ts";
import { getWriter } from "#src/store/writer.ts";

/** What one accelerator is; columns and units are those of the table HardwareFacts. */
export interface HardwareFactsRecord extends Omit<
  Required<Prisma.HardwareFactsUncheckedCreateInput>,
  "hardwareId"
> {
  hardware: HardwareName;
}

/** Files the accelerators, and puts these facts in the place of all that the store has, in one transaction. */
export async function writeHardwareFacts(records: readonly HardwareFactsRecord[]): Promise<void> {
  const writer = getWriter();
  const ids = writer.transaction(() =>
    writeHardware(
      writer,
      records.map(({ hardware }) => hardware),
    ),
  );
  const { hardwareFacts } = getClient();
  const rows = records.map(({ hardware, ...facts }) => {
    const hardwareId = ids.get(hardware.name);
    if (hardwareId === undefined) throw new Error(`${hardware.name} is not filed`);
    return { hardwareId, ...facts };
  });
  await getClient().$transaction([
    hardwareFacts.deleteMany(),
    hardwareFacts.createMany({ data: rows }),
  ]);
}
