import type { Field, Reading } from "../field.ts";
import { kept, plain, refused } from "./reading.ts";

/** An upload, or the tick that stands for one. */
export type FileAnswer = { upload: string; name: string; mimeType: string } | { ticked: true };

export interface FileOptions {
  /** Accepted media types; photos by default. */
  accept?: readonly string[];
  /** The office may let people tick that the paper is signed instead of showing it. */
  tick?: boolean;
}

export const photos: readonly string[] = ["image/jpeg", "image/png", "image/webp"];
const TICKED = /^(打勾|勾选|已签|已签字|已签好|签好了|已盖章|已签字盖章|已签字并盖章|signed|tick(ed)?)$/iu;

/** A file, given by the channel once it has been checked and stored. */
export function file({ accept = photos, tick = false }: FileOptions = {}): Field<FileAnswer> {
  return {
    ...plain,
    kind: "file",
    accept,
    read(given): Reading<FileAnswer> {
      if (typeof given === "string") {
        return tick && TICKED.test(given.trim()) ? kept({ ticked: true } as const) : refused("file");
      }
      if (typeof given !== "object" || given === null) return refused("file");
      const { upload, name, mimeType, ticked } = given as Record<string, unknown>;
      if (tick && ticked === true) return kept({ ticked: true } as const);
      if (typeof upload !== "string" || typeof name !== "string" || typeof mimeType !== "string")
        return refused("file");
      return accept.includes(mimeType) ? kept({ upload, name, mimeType }) : refused("file-type");
    },
  };
}
