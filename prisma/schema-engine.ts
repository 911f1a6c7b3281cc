import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

/*
 * Prisma's schema engine as WebAssembly. The package's own entry point wants a bundler, so its module is started
 * by hand; nothing is downloaded.
 */

const packageFolder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
const glue = bindings as typeof bindings & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

async function start(): Promise<void> {
  const code = readFileSync(join(packageFolder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(code, {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === "function") begin();
}

let started: Promise<void> | undefined;

/** PostgreSQL's type "char", which its catalogue uses and Prisma's adapter doesn't know. */
const CATALOGUE_CHAR = 18;
const TEXT = 25;

/** The adapter for PostgreSQL, able to read the catalogue: it takes "char" as text and then says what it was. */
class CataloguePg extends PrismaPg {
  private readonly chars = new Map<string, Set<string>>();

  constructor(pool: pg.Pool) {
    super(pool);
    const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryArrayResult>;
    const readable = async (config: pg.QueryConfig) => {
      const result = await query(config);
      const found = result.fields.filter((field) => field.dataTypeID === CATALOGUE_CHAR);
      for (const field of found) field.dataTypeID = TEXT;
      this.chars.set(config.text, new Set(found.map((field) => field.name)));
      return result;
    };
    Object.assign(pool, { query: readable });
  }

  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const chars = this.chars.get(query.sql);
      const columnTypes = result.columnTypes.map((type, column) =>
        chars?.has(result.columnNames[column]!) ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  }
}

/**
 * The SQL that leads from the database as it is to the schema, empty when they agree. What Prisma can't express
 * (checks, triggers, functions, partial indexes) is not compared.
 */
export async function differenceToSchema(config: pg.PoolConfig, schema: string): Promise<string> {
  started ??= start();
  await started;
  const file = { path: "schema.prisma", content: schema };
  const pool = new pg.Pool(config);
  const adapter = bindMigrationAwareSqlAdapterFactory(new CataloguePg(pool));
  const engine: SchemaEngine = await glue.SchemaEngine.new(
    { datamodels: [[file.path, file.content]] },
    () => undefined,
    adapter,
  );
  const result = await engine.diff({
    from: { tag: "schemaDatasource", files: [file], configDir: "" },
    to: { tag: "schemaDatamodel", files: [file] },
    script: true,
    exitCode: null,
    filters: { externalTables: ["public._prisma_migrations"], externalEnums: [] },
  });
  engine.free();
  await pool.end();
  const script = result.stdout?.trim() ?? "";
  return script.startsWith("-- This is an empty migration") ? "" : script;
}
