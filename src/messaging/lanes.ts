/** Which chats are being worked on in this process: each by one worker at a time, and not too many at once. */
export class Lanes {
  private readonly busy = new Map<string, { again: boolean }>();
  private readonly queue: string[] = [];
  private readonly idle: (() => void)[] = [];
  private stopped = false;

  /**
   * @param limit how many chats are worked on side by side
   * @param work handles all that waits in one chat; must not throw
   */
  constructor(
    private readonly limit: number,
    private readonly work: (chat: string) => Promise<void>,
  ) {}

  /** Sees to it that the chat is looked at after this moment. */
  wake(chat: string): void {
    if (this.stopped) return;
    const running = this.busy.get(chat);
    if (running) {
      running.again = true;
      return;
    }
    if (this.queue.includes(chat)) return;
    this.queue.push(chat);
    this.next();
  }

  /** Takes nothing new and waits for what is in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.queue.length = 0;
    await this.settled();
  }

  /** Resolves when no chat is being worked on. */
  async settled(): Promise<void> {
    if (this.busy.size === 0 && this.queue.length === 0) return;
    await new Promise<void>((done) => this.idle.push(done));
  }

  private next(): void {
    while (!this.stopped && this.busy.size < this.limit) {
      const chat = this.queue.shift();
      if (chat === undefined) break;
      const state = { again: false };
      this.busy.set(chat, state);
      void this.work(chat).then(() => {
        this.busy.delete(chat);
        if (state.again) this.wake(chat);
        this.next();
        this.tellIdle();
      });
    }
  }

  private tellIdle(): void {
    if (this.busy.size > 0 || this.queue.length > 0) return;
    for (const done of this.idle.splice(0)) done();
  }
}
