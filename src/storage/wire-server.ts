import { chmod, rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import type { PGlite } from "@electric-sql/pglite";

/*
 * PostgreSQL's wire protocol in front of PGlite, on a Unix socket.
 *
 * PGlite has one session, and all connections share it. So a connection that has begun something has the session to
 * itself until the server says "ready" outside a transaction: not only whole transactions, but also the messages of
 * one parameterised query (parse, bind, execute, sync) must not mix with those of another. pglite-socket 0.2.17
 * queues single messages and so, under load, gives one connection the other's rows; that is why this is our own.
 */

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const CANCEL_REQUEST = 80877102;
const code = (letter: string) => letter.charCodeAt(0);
const QUERY = code("Q");
const SYNC = code("S");
const FLUSH = code("H");
const FUNCTION_CALL = code("F");
const PARSE = code("P");
const BIND = code("B");
const DESCRIBE = code("D");
const CLOSE = code("C");
const STATEMENT = code("S");
const COPY_DATA = code("d");
const COPY_DONE = code("c");
const COPY_FAIL = code("f");
const TERMINATE = code("X");
/** Messages after which the server answers. The ones between are held back and handed over with them. */
const ANSWERED = new Set([QUERY, SYNC, FLUSH, FUNCTION_CALL, COPY_DATA, COPY_DONE, COPY_FAIL]);
/** How an answer ends when the connection is done and outside a transaction: ReadyForQuery, status "idle". */
const IDLE = Buffer.from([code("Z"), 0, 0, 0, 5, code("I")]);

export interface WireServer {
  /** Closes all connections; an open transaction is rolled back. */
  close(): Promise<void>;
}

/** Serves the database at this socket path, for this user only. */
export async function serveDatabase(db: PGlite, path: string): Promise<WireServer> {
  const session = new Session(db);
  const connections = new Set<Connection>();
  const server = createServer((socket) => {
    const connection = new Connection(socket, session);
    connections.add(connection);
    socket.on("close", () => connections.delete(connection));
  });
  await rm(path, { force: true });
  await listen(server, path);
  await chmod(path, 0o600);
  return {
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      await Promise.all([...connections].map((connection) => connection.end()));
      await closed;
    },
  };
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(path, () => {
      server.off("error", fail);
      done();
    });
  });
}

/** The one session of PGlite: held by one connection at a time, handed on in the order of asking. */
class Session {
  private holder: Connection | undefined;
  private readonly waiting: { connection: Connection; go: () => void }[] = [];

  constructor(private readonly db: PGlite) {}

  async take(connection: Connection): Promise<void> {
    if (this.holder === connection) return;
    if (!this.holder) {
      this.holder = connection;
      return;
    }
    await new Promise<void>((go) => this.waiting.push({ connection, go }));
  }

  /** Gives the session to the next in line. */
  release(connection: Connection): void {
    if (this.holder !== connection) return;
    const next = this.waiting.shift();
    this.holder = next?.connection;
    next?.go();
  }

  async run(bytes: Uint8Array, onData: (data: Uint8Array) => void): Promise<void> {
    await this.db.execProtocolRawStream(bytes, { onRawData: onData });
  }

  /** What a connection leaves behind when it goes: nothing. */
  async abandon(connection: Connection, closing: Uint8Array): Promise<void> {
    await this.take(connection);
    // A query that was cut off before its sync would leave the session waiting for one.
    await this.run(syncMessage, () => undefined);
    if (this.db.isInTransaction()) await this.run(rollbackMessage, () => undefined);
    if (closing.length > 0) await this.run(closing, () => undefined);
    this.release(connection);
  }
}

/** Prepared statements belong to the one session, so each connection's get a name of their own. */
class StatementNames {
  private static connections = 0;
  private readonly prefix = `c${++StatementNames.connections}_`;
  private readonly open = new Set<string>();

  rename(message: Buffer): Buffer {
    switch (message[0]) {
      case PARSE:
        return this.prefixed(message, 5, true);
      case BIND:
        return this.prefixed(message, message.indexOf(0, 5) + 1, false);
      case DESCRIBE:
      case CLOSE:
        return message[5] === STATEMENT ? this.prefixed(message, 6, false) : message;
      default:
        return message;
    }
  }

  /** Messages that close all that was prepared. */
  closing(): Buffer {
    if (this.open.size === 0) return Buffer.alloc(0);
    const closes = [...this.open].map((name) => {
      const body = Buffer.from(`S${name}\0`);
      const head = Buffer.from([CLOSE, 0, 0, 0, 0]);
      head.writeInt32BE(4 + body.length, 1);
      return Buffer.concat([head, body]);
    });
    return Buffer.concat([...closes, syncMessage]);
  }

  /** The unnamed statement stays unnamed: it does not outlive its query. */
  private prefixed(message: Buffer, at: number, opens: boolean): Buffer {
    const end = message.indexOf(0, at);
    if (end === at) return message;
    if (opens) this.open.add(this.prefix + message.toString("utf8", at, end));
    const renamed = Buffer.concat([message.subarray(0, at), Buffer.from(this.prefix), message.subarray(at)]);
    renamed.writeInt32BE(renamed.length - 1, 1);
    return renamed;
  }
}

const syncMessage = Uint8Array.from([SYNC, 0, 0, 0, 4]);
const rollbackMessage = queryMessage("ROLLBACK");

function queryMessage(sql: string): Uint8Array {
  const text = Buffer.from(`${sql}\0`);
  const message = Buffer.alloc(5 + text.length);
  message[0] = QUERY;
  message.writeInt32BE(4 + text.length, 1);
  text.copy(message, 5);
  return message;
}

class Connection {
  private chunks: Buffer[] = [];
  private received = 0;
  private started = false;
  private held: Buffer[] = [];
  private working: Promise<void> = Promise.resolve();
  private busy = false;
  private ended = false;
  private readonly statements = new StatementNames();

  constructor(
    private readonly socket: Socket,
    private readonly session: Session,
  ) {
    socket.setNoDelay(true);
    socket.on("data", (chunk) => {
      this.chunks.push(chunk);
      this.received += chunk.length;
      this.pump();
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => void this.end());
  }

  /** Waits for the query in hand, then leaves. */
  async end(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    await this.working;
    await this.session.abandon(this, this.statements.closing());
    this.socket.destroy();
  }

  private pump(): void {
    if (this.busy) return;
    this.busy = true;
    this.working = this.drain()
      .catch(() => {
        this.socket.destroy();
      })
      .finally(() => {
        this.busy = false;
      });
  }

  private async drain(): Promise<void> {
    for (let message = this.next(); message && !this.ended; message = this.next()) await this.handle(message);
  }

  private async handle(message: Buffer): Promise<void> {
    if (!this.started) return await this.start(message);
    const type = message[0]!;
    if (type === TERMINATE) {
      this.socket.end();
      return;
    }
    this.held.push(this.statements.rename(message));
    if (!ANSWERED.has(type)) return;
    const batch = Buffer.concat(this.held);
    this.held = [];
    await this.answer(batch);
  }

  private async start(message: Buffer): Promise<void> {
    const kind = message.readInt32BE(4);
    if (kind === SSL_REQUEST || kind === GSS_REQUEST) {
      this.socket.write("N");
      return;
    }
    if (kind === CANCEL_REQUEST) {
      this.socket.end();
      return;
    }
    this.started = true;
    await this.answer(message);
  }

  private async answer(batch: Uint8Array): Promise<void> {
    await this.session.take(this);
    const parts: Buffer[] = [];
    // PGlite reuses its buffer, so what is written must be a copy.
    await this.session.run(batch, (data) => parts.push(Buffer.from(data)));
    const answer = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    if (this.socket.writable) this.socket.write(answer);
    if (answer.subarray(-IDLE.length).equals(IDLE)) this.session.release(this);
  }

  /** The next whole message, or undefined until more arrives. */
  private next(): Buffer | undefined {
    const headerBytes = this.started ? 5 : 4;
    if (this.received < headerBytes) return undefined;
    if (this.chunks.length > 1 && this.chunks[0]!.length < headerBytes) this.join();
    const first = this.chunks[0]!;
    const length = this.started ? 1 + first.readInt32BE(1) : first.readInt32BE(0);
    if (this.received < length) return undefined;
    if (first.length < length) this.join();
    const whole = this.chunks[0]!;
    this.received -= length;
    if (whole.length === length) this.chunks.shift();
    else this.chunks[0] = whole.subarray(length);
    return whole.subarray(0, length);
  }

  private join(): void {
    this.chunks = [Buffer.concat(this.chunks)];
  }
}
