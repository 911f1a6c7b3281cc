import { z } from "zod";
import { type Keyring, parseKeys } from "./storage/keyring.ts";

/** What the environment says, read once. */
export interface Config {
  host: string;
  port: number;
  /** A PostgreSQL server; without it the embedded database under {@link dataDir} is used. */
  databaseUrl?: string;
  dataDir: string;
  /** Without it, the keys are in the file `keys` under {@link dataDir}, made at first start. */
  keys?: Keyring;
  logLevel: LogLevel;
  /** How people reach the server, without a slash at the end. */
  publicUrl: string;
  officeRegion: string;
  /** Whether the address of a visitor is taken from the proxy's `X-Forwarded-For`. */
  trustProxy: boolean;
}

export type LogLevel = z.infer<typeof logLevel>;

/** Some value of the environment cannot be used. One line per problem. */
export class ConfigError extends Error {
  override name = "ConfigError";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

const logLevel = z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]);

interface Entry<T> {
  schema: z.ZodType<T>;
  /** What would be right, for the message. */
  right: string;
  /** Not repeated in messages. */
  secret?: true;
}

const yesNo = z
  .enum(["1", "true", "yes", "on", "0", "false", "no", "off"])
  .transform((word) => ["1", "true", "yes", "on"].includes(word));

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65535));

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => {
    const parsed = URL.canParse(text) ? new URL(text) : undefined;
    return parsed !== undefined && protocols.includes(parsed.protocol);
  });

const keys = z.string().transform((text, context): Keyring => {
  try {
    return parseKeys(text);
  } catch {
    context.addIssue({ code: "custom" });
    return z.NEVER;
  }
});

const entries = {
  PORT: { schema: port, right: "a number from 0 to 65535, such as 8080" },
  HOST: {
    schema: z.string().regex(/^[\w.:-]+$/),
    right: "an address or host name, such as 127.0.0.1",
  },
  DATABASE_URL: {
    schema: url(["postgresql:", "postgres:"]),
    right: "a PostgreSQL address, such as postgresql://user:password@localhost:5432/wangqian",
    secret: true,
  },
  DATA_DIR: { schema: z.string().regex(/^[^\0]+$/), right: "a folder, such as ./data" },
  WANGQIAN_KEY: {
    schema: keys,
    right:
      "32 random bytes in base64 (openssl rand -base64 32), or id:base64,id:base64 with the newest first",
    secret: true,
  },
  LOG_LEVEL: { schema: logLevel, right: `one of ${logLevel.options.join(", ")}` },
  PUBLIC_URL: { schema: url(["http:", "https:"]), right: "an address, such as https://wangqian.example.cn" },
  OFFICE_REGION: {
    schema: z.string().regex(/^[a-z][a-z0-9-]*$/),
    right: "the name of a folder in src/regions, such as zhanyi",
  },
  TRUST_PROXY: { schema: yesNo, right: "yes or no" },
} satisfies Record<string, Entry<unknown>>;

type Name = keyof typeof entries;
type Parsed = { [N in Name]?: z.infer<(typeof entries)[N]["schema"]> };

/** Reads the environment; an empty value counts as absent. Throws {@link ConfigError} naming every problem. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const parsed: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries<Entry<unknown>>(entries)) {
    const text = env[name]?.trim();
    if (!text) continue;
    const result = entry.schema.safeParse(text);
    if (result.success) parsed[name] = result.data;
    else problems.push(problem(name, text, entry));
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return fill(parsed as Parsed);
}

function problem(name: string, text: string, entry: Entry<unknown>): string {
  const given = entry.secret ? "its value can't be used" : `it is ${JSON.stringify(text.slice(0, 60))}`;
  return `${name}: ${given}; it should be ${entry.right}.`;
}

function fill(parsed: Parsed): Config {
  const host = parsed.HOST ?? "127.0.0.1";
  const port = parsed.PORT ?? 8080;
  const shownHost = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return {
    host,
    port,
    ...(parsed.DATABASE_URL !== undefined && { databaseUrl: parsed.DATABASE_URL }),
    dataDir: parsed.DATA_DIR ?? "./data",
    ...(parsed.WANGQIAN_KEY !== undefined && { keys: parsed.WANGQIAN_KEY }),
    logLevel: parsed.LOG_LEVEL ?? "info",
    publicUrl: (
      parsed.PUBLIC_URL ?? `http://${shownHost.includes(":") ? `[${shownHost}]` : shownHost}:${port}`
    ).replace(/\/+$/, ""),
    officeRegion: parsed.OFFICE_REGION ?? "zhanyi",
    trustProxy: parsed.TRUST_PROXY ?? false,
  };
}
