/* Starts the server. The only file with effects on import; it and the command line read the clock. */
import { type ServerType, serve } from "@hono/node-server";
import { startClock } from "./app/clock.ts";
import { createLog } from "./app/log.ts";
import { startApp } from "./app.ts";
import { exitCodeOf, explain } from "./cli/trouble.ts";
import { parseConfig } from "./config.ts";

/** What is still open after this long is cut: browsers keep event streams for ever. */
const PATIENCE_MS = 10_000;

try {
  await run();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(exitCodeOf(error));
}

async function run(): Promise<void> {
  const config = parseConfig(process.env);
  const log = createLog(config.logLevel);
  const app = await startApp(config, log, () => new Date());
  const server = await listen(app.http.fetch, config.host, config.port).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const clock = startClock(app.sweeps, log);

  process.stdout.write(`网签助手已启动\n  聊天：${config.publicUrl}/\n  工作台：${config.publicUrl}/desk\n`);
  if (app.firstOfficerLink) {
    process.stdout.write(
      `  第一位经办人员的登录链接（只能用一次，24 小时内有效）：\n  ${app.firstOfficerLink}\n`,
    );
  }

  const stop = async (signal: NodeJS.Signals) => {
    log.info({ signal }, "stopping");
    try {
      await clock.stop();
      const closed = close(server);
      await app.close();
      await closed;
      process.exit(0);
    } catch (error) {
      process.stderr.write(`${explain(error)}\n`);
      process.exit(1);
    }
  };
  // Once each: the same key pressed again is meant, and ends the process at once.
  process.once("SIGINT", (signal) => void stop(signal));
  process.once("SIGTERM", (signal) => void stop(signal));
}

function listen(fetch: (request: Request) => Response | Promise<Response>, hostname: string, port: number) {
  return new Promise<ServerType>((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => resolve(server));
    server.once("error", reject);
  });
}

/** No new connections; those in hand finish, then the rest is cut. */
function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(
      () => "closeAllConnections" in server && server.closeAllConnections(),
      PATIENCE_MS,
    );
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
