/** Runs a command with what follows its name and returns the exit code. */
export type Command = (args: string[], world: World) => Promise<number>;

/** What a command may know of the outside. The clock is read here and nowhere deeper. */
export interface World {
  now(): Date;
}

/** The command line itself is wrong: what was given, and what would be right. */
export class WrongUsage extends Error {
  override name = "WrongUsage";
}
