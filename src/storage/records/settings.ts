import type { Settings } from "../../filings/records.ts";
import type { RecordsContext } from "../records.ts";

export const SIGNED_TICK = "signed-tick-allowed";
export const DEMO = "demo";

export function settings({ tx }: RecordsContext): Settings {
  const isOn = async (key: string) => {
    const setting = await tx.setting.findUnique({ where: { key } });
    return setting?.value === true;
  };
  return {
    signedTickAllowed: () => isOn(SIGNED_TICK),
    isDemo: () => isOn(DEMO),
  };
}
