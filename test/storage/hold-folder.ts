import { startDatabase } from "../../src/storage/database.ts";

/** Opens the data folder, says so, and stays until it is killed or its input ends. */
const database = await startDatabase(
  { dataDir: process.argv[2]! },
  { log: { info: () => undefined, warn: () => undefined, error: () => undefined } },
);
await database.prisma.counter.create({ data: { name: `by-${process.pid}`, value: 1 } });
process.stdout.write("open\n");
process.stdin.resume();
process.stdin.on("end", () => void database.close().then(() => process.exit(0)));
