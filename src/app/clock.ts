import cron from "node-cron";
import type { Log } from "../messaging/ports.ts";

const ZONE = "Asia/Shanghai";

/** Something that is done again and again, harmless when it runs late or twice. */
export interface Sweep {
  name: string;
  /** A cron expression with seconds. */
  at: string;
  run(): Promise<void>;
}

/** Ticks the sweeps in Beijing time. A sweep that is still at work is not started again. */
export function startClock(sweeps: readonly Sweep[], log: Log): { stop(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const tasks = sweeps.map(({ name, at, run }) =>
    cron.schedule(
      at,
      () => {
        const work = run()
          .catch((error: unknown) => log.error({ sweep: name, err: error }, "a sweep failed"))
          .finally(() => running.delete(work));
        running.add(work);
        return work;
      },
      { timezone: ZONE, noOverlap: true, name },
    ),
  );
  return {
    async stop() {
      await Promise.all(tasks.map((task) => task.destroy()));
      await Promise.allSettled(running);
    },
  };
}
