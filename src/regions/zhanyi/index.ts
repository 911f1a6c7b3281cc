/** 曲靖市沾益区人力资源和社会保障局劳动关系科: paper contracts, filed in the provincial portal and reviewed. */
import type { Region } from "../region.ts";
import { jurisdiction } from "./jurisdiction.ts";
import { manual } from "./manual.ts";
import { portal } from "./portal.ts";

export const region: Region = {
  id: "zhanyi",
  division: "530303",
  jurisdiction,
  portal,
  contacts: {
    office: "曲靖市沾益区人力资源和社会保障局劳动关系科",
    phone: "0874-3167969",
    room: "406",
    group: { service: "qq", name: "沾益人社劳动关系群", number: "8155071175" },
    source: manual("一、1；三、2；三、4"),
  },
  officeHours: {
    periods: [
      { from: "08:30", to: "12:00" },
      { from: "14:00", to: "17:30" },
    ],
    // The manual gives none: these are the usual hours of offices there, until an officer confirms them.
    source: { ...manual("三、4"), confidence: "memory-low" },
  },
  filing: {
    kind: "paper",
    copies: 3,
    accessDays: 3,
    reviewDays: 3,
    withdrawalDays: 7,
    historicalImportDays: 7,
    source: manual("一、4；二、1；二、2；三、2"),
  },
};
