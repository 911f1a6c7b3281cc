import type { Field } from "../field.ts";
import { kept, plain, refused } from "./reading.ts";

/**
 * A new value for one of several fields, whichever `named` has picked; read and kept as that field does. Where the
 * field takes choices, the words of this one are used.
 */
export function valueLike(named: string, fields: Readonly<Record<string, Field>>): Field<string> {
  return {
    ...plain,
    kind: "text",
    sensitive: true,
    read(given, hearing) {
      const field = fields[String(hearing.known[named])];
      if (field) return field.read(given, hearing) as ReturnType<Field<string>["read"]>;
      return typeof given === "string" ? kept(given.trim()) : refused("text");
    },
  };
}
