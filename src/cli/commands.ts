import type { Command } from "./command.ts";

/** Every command, loaded only when it is asked for: `check` must not wait for a database driver. */
export const commands = {
  check: async (): Promise<Command> => (await import("./check.ts")).check,
  document: async (): Promise<Command> => (await import("./document.ts")).document,
  sheet: async (): Promise<Command> => (await import("./sheet.ts")).sheet,
  chat: async (): Promise<Command> => (await import("./chat.ts")).chat,
  officer: async (): Promise<Command> => (await import("./officer.ts")).officer,
  migrate: async (): Promise<Command> => (await import("./migrate.ts")).migrate,
  demo: async (): Promise<Command> => (await import("./demo.ts")).demo,
  doctor: async (): Promise<Command> => (await import("./doctor.ts")).doctor,
};
