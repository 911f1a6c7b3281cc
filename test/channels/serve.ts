import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { WebChannel } from "../../src/channels/web/web-channel.ts";

export interface Served {
  url: string;
  /** Cuts every connection, as a bad line would. */
  cut(): void;
  close(): Promise<void>;
}

/** The app on a free port of this machine. */
export async function serve({ app, channel }: WebChannel): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch });
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    async close() {
      await channel.stop();
      cut();
      server.close();
    },
  };
}
