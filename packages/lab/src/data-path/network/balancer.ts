import { connect, createServer, type Server, type Socket } from "node:net";

export interface Endpoint {
  readonly ip: string;
  readonly port: number;
}

/** A connection that went through, as who opened it and where it ended. */
export interface Flow {
  readonly from: string;
  /** The address that was dialled. */
  readonly via: string;
  readonly to: Endpoint;
}

export type OnFlow = (flow: Flow) => void;

/** Listens on one port and takes each connection to the next of the ready endpoints; without one it refuses, as a Service does. */
export class Balancer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #pairs = new Map<Socket, Socket>();
  readonly #silent = new Set<Socket>();
  readonly #listen: Endpoint;
  #next = 0;

  constructor(listen: Endpoint, endpoints: () => readonly Endpoint[], onFlow: OnFlow = () => undefined) {
    this.#listen = listen;
    this.#server = createServer({ pauseOnConnect: true }, (client) => {
      const ready = endpoints();
      const to = ready[this.#next++ % Math.max(ready.length, 1)];
      if (to === undefined) return client.resetAndDestroy();
      onFlow({ from: client.remoteAddress ?? "", via: `${listen.ip}:${listen.port}`, to });
      this.join(client, to);
    });
  }

  async open(): Promise<void> {
    const { ip, port } = this.#listen;
    await new Promise<void>((resolve, reject) => this.#server.once("error", reject).listen(port, ip, resolve));
  }

  /** Copies both ways until one side ends; where the endpoint does not answer, the client is refused. */
  join(client: Socket, { ip, port }: Endpoint): void {
    const server = connect(port, ip);
    this.#pairs.set(client, server);
    client.on("close", () => this.#pairs.delete(client));
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(one);
      one.on("error", () => other.resetAndDestroy());
      one.on("close", () => {
        this.#sockets.delete(one);
        other.destroy();
      });
    }
    client.pipe(server);
    server.pipe(client);
  }

  /** Ends what some clients have open, or lets it fall silent. */
  cut(from: (address: string) => boolean, way: "refused" | "unanswered"): void {
    for (const [client, server] of this.#pairs) {
      if (!from(client.remoteAddress ?? "")) continue;
      client.unpipe(server);
      server.unpipe(client);
      this.silence(client, way);
    }
  }

  /** Refuses a client, or takes what it says and never answers. */
  silence(client: Socket, way: "refused" | "unanswered"): void {
    if (way === "refused") return void client.resetAndDestroy();
    this.#silent.add(client);
    client.resume();
  }

  /** Closes silent connections, so that waiting clients dial again. */
  mend(): void {
    for (const client of this.#silent) client.resetAndDestroy();
    this.#silent.clear();
  }

  close(): void {
    this.#server.close();
    this.mend();
    for (const socket of this.#sockets) socket.destroy();
  }
}
