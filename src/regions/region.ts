import type { IsoDate } from "../domain/dates.ts";
import type { Jurisdiction } from "../rules/jurisdiction.ts";
import type { Confidence } from "../rules/law.ts";

/** Where a piece of an office's data was read, and when a person last compared it. */
export interface Source {
  /** Name of the manual or page. */
  name: string;
  /** Section, such as 一、2. */
  section: string;
  checkedOn: IsoDate;
  /** "verified" unless it says otherwise. */
  confidence?: Confidence;
}

/**
 * One office: everything that differs from place to place, as data.
 *
 * Names and labels that people see are messages (`region-<id>` in regions.ftl); the menu names of the portal are data,
 * because they have to be printed letter by letter as the portal shows them.
 */
export interface Region {
  /** The folder's name; stored with every record, never renamed. */
  id: string;
  /** Six digits: the division whose employers the office serves. */
  division: string;
  jurisdiction: Jurisdiction;
  portal: Portal;
  contacts: Contacts;
  officeHours: OfficeHours;
  filing: FilingModel;
}

export interface Portal {
  /** As the portal calls itself. */
  name: string;
  url: string;
  /** What to pick as the office's division in the portal's list, which may lag behind reforms. */
  divisionLabel: string;
  menus: Readonly<Record<MenuId, Menu>>;
  source: Source;
}

/** What one comes to the portal for. */
export type MenuId =
  | "register"
  | "profile"
  | "access"
  | "contract-profile"
  | "historical-import"
  | "new-contract"
  | "change"
  | "renewal"
  | "ending"
  | "submit"
  | "roster"
  | "admin-change"
  | "login-mobile";

export interface Menu {
  /** Names of menus and buttons in the order they are clicked. */
  path: readonly string[];
  source: Source;
}

export interface Contacts {
  /** The office's name in full. */
  office: string;
  phone: string;
  /** Where papers are handed in, in the cases in which the office takes any. */
  room: string;
  group?: { service: "qq"; name: string; number: string };
  source: Source;
}

/** When someone can be reached. Working days follow the State Council's calendar. */
export interface OfficeHours {
  /** "HH:MM" in Asia/Shanghai. */
  periods: readonly { from: string; to: string }[];
  source: Source;
}

export interface FilingModel {
  kind: "paper" | "electronic";
  /** Copies of the contract to print and sign. */
  copies: number;
  /** Working days in which the office answers an application for access. */
  accessDays: number;
  /** Working days in which the office usually answers a contract; not promised anywhere. */
  reviewDays: number;
  /** Days after approval in which a filing can be withdrawn. */
  withdrawalDays: number;
  /** Working days after access in which running contracts can be brought in. */
  historicalImportDays: number;
  source: Source;
}
