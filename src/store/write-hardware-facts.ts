import type { HardwareName } from "#src/domain/hardware.ts";
import type { StoreClient } from "#src/store/client.ts";
import type { Prisma } from "#src/store/generated/client.ts";
import { insertRows } from "#src/store/insert-rows.ts";
import { writeHardware } from "#src/store/write-hardware.ts";

/** What one accelerator is; columns and units are those of the table HardwareFacts. */
export interface HardwareFactsRecord extends Omit<
  Required<Prisma.HardwareFactsUncheckedCreateInput>,
  "hardwareId"
> {
  hardware: HardwareName;
}

/** Puts these facts in the place of all that the store has, in one transaction, and files the accelerators. */
export async function writeHardwareFacts(
  client: StoreClient,
  records: readonly HardwareFactsRecord[],
): Promise<void> {
  await client.$transaction(async (tx) => {
    await tx.hardwareFacts.deleteMany();
    const ids = await writeHardware(
      tx,
      records.map(({ hardware }) => hardware),
    );
    const rows = records.map(({ hardware, ...facts }) => ({
      hardwareId: ids.get(hardware.name) ?? null,
      ...facts,
    }));
    await insertRows(tx, "HardwareFacts", rows);
  });
}
