import type { Language } from "../../i18n/translator.ts";
import type { Region } from "../../regions/region.ts";
import type { Database } from "../../storage/database.ts";

/** What a talk in the terminal needs, whoever talks. */
export interface Talk {
  database: Database;
  region: Region;
  now: () => Date;
  /** Tells several people at one computer apart. */
  name: string;
  language: Language;
}
