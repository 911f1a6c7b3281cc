import type { Conversation } from "../src/dialog/conversation.ts";
import { access } from "./access.ts";
import { newContract } from "./new-contract.ts";
import { profile } from "./profile.ts";
import { register } from "./register.ts";

/** Every conversation that the assistant offers, in menu order. */
export const conversations: readonly Conversation[] = [register, access, profile, newContract];
