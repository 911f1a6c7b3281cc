import { type DeskContext, officerOf } from "../environment.ts";

/** Writes down what an officer did to their own account. */
export function noteOwn(c: DeskContext, action: string): Promise<void> {
  const { id } = officerOf(c);
  return c.get("ports").audit.add({
    at: c.get("now"),
    actor: { kind: "officer", id },
    action,
    subject: { kind: "officer", id },
  });
}
