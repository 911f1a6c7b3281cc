import type { ChatLine } from "./ports.ts";

/** A message that takes longer than this has come to grief; nobody is told any more that an answer is under way. */
const givenUpMs = 60_000;

/** Who is waiting for whose chat to grow, within this process. */
export interface Live {
  wake(person: string): void;
  wakeAll(): void;
  /** Resolves when the person's chat may have grown, or after `withinMs`; never rejects. */
  growth(person: string, withinMs: number, signal?: AbortSignal): Promise<void>;
  /** A message was taken in; its line isn't in the transcript yet. */
  posted(person: string, message: string): void;
  /** Its line has come, or it wasn't taken in after all. */
  handled(person: string, message: string): void;
  /** Lines that were read may be of messages that were posted. */
  seen(person: string, lines: readonly ChatLine[]): void;
  isBusy(person: string): boolean;
}

export function createLive(): Live {
  const waiting = new Map<string, Set<() => void>>();
  const pending = new Map<string, Set<string>>();

  const add = <T>(map: Map<string, Set<T>>, key: string, value: T) => {
    const set = map.get(key) ?? new Set<T>();
    map.set(key, set.add(value));
  };
  const remove = <T>(map: Map<string, Set<T>>, key: string, value: T) => {
    const set = map.get(key);
    set?.delete(value);
    if (set?.size === 0) map.delete(key);
  };
  const wake = (person: string) => {
    for (const resume of [...(waiting.get(person) ?? [])]) resume();
  };

  return {
    wake,
    wakeAll() {
      for (const person of [...waiting.keys()]) wake(person);
    },
    growth: (person, withinMs, signal) =>
      new Promise((resolve) => {
        const resume = () => {
          clearTimeout(timer);
          remove(waiting, person, resume);
          signal?.removeEventListener("abort", resume);
          resolve();
        };
        const timer = setTimeout(resume, withinMs);
        signal?.addEventListener("abort", resume);
        add(waiting, person, resume);
        if (signal?.aborted) resume();
      }),
    posted(person, message) {
      add(pending, person, message);
      setTimeout(() => remove(pending, person, message), givenUpMs).unref();
      wake(person);
    },
    handled: (person, message) => remove(pending, person, message),
    seen(person, lines) {
      if (!pending.has(person)) return;
      for (const line of lines) if (line.from === "person" && line.id) remove(pending, person, line.id);
    },
    isBusy: (person) => pending.has(person),
  };
}
