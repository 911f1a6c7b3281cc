import type { OfficeSettings } from "../desk/ports.ts";
import type { Database } from "./database.ts";
import { DEMO, SIGNED_TICK } from "./records/settings.ts";

/** The office's settings as the desk reads and changes them. */
export function deskSettings({ prisma }: Pick<Database, "prisma">): OfficeSettings {
  const isOn = async (key: string) => (await prisma.setting.findUnique({ where: { key } }))?.value === true;
  return {
    signedTickAllowed: () => isOn(SIGNED_TICK),
    async allowSignedTick(allowed) {
      await prisma.setting.upsert({
        where: { key: SIGNED_TICK },
        create: { key: SIGNED_TICK, value: allowed },
        update: { value: allowed },
      });
    },
    isDemo: () => isOn(DEMO),
  };
}
