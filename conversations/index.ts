import type { Conversation } from "../src/dialog/conversation.ts";
import { access } from "./access.ts";
import { adminChange } from "./admin-change.ts";
import { change } from "./change.ts";
import { correction } from "./correction.ts";
import { ending } from "./ending.ts";
import { greenChannel } from "./green-channel.ts";
import { historicalImport } from "./historical-import.ts";
import { newContract } from "./new-contract.ts";
import { profile } from "./profile.ts";
import { register } from "./register.ts";
import { renewal } from "./renewal.ts";
import { roster } from "./roster.ts";
import { withdrawal } from "./withdrawal.ts";

/** Every conversation that the assistant offers, in menu order. */
export const conversations: readonly Conversation[] = [
  register,
  access,
  profile,
  historicalImport,
  newContract,
  change,
  renewal,
  ending,
  roster,
  correction,
  withdrawal,
  greenChannel,
  adminChange,
];
