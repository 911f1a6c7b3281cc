#!/usr/bin/env node
/*
 * The way in: `node src/launch.mjs serve` starts the server, anything else is a command. One process, so
 * that signals reach the program itself. Plain JavaScript: it must run, and explain itself, on a Node too old for
 * the rest.
 */
import { fileURLToPath } from "node:url";

const REQUIRED = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < REQUIRED[0] || (major === REQUIRED[0] && minor < REQUIRED[1])) {
  process.stderr.write(
    `网签助手需要 Node.js ${REQUIRED.join(".")} 或更高版本，当前为 ${process.versions.node}。\n` +
      `wangqian needs Node.js ${REQUIRED.join(".")} or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(2);
}

try {
  const { generateClient } = await import("../prisma/generate.mjs");
  await generateClient();
  // Found by tsx in the current folder only, and the product may be started from any.
  process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));
  const { register } = await import("tsx/esm/api");
  register();
} catch (error) {
  if (error?.code !== "ERR_MODULE_NOT_FOUND" && error?.code !== "ENOENT") throw error;
  process.stderr.write(
    `依赖没有安装完整，请先运行 npm ci。\nDependencies are missing: run npm ci first. (${error.message})\n`,
  );
  process.exit(2);
}

const [command] = process.argv.slice(2);
await import(command === "serve" ? "./main.ts" : "./cli.ts");
