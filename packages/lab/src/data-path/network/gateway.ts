import { createServer as createTlsServer, type Server as TlsServer } from "node:tls";
import { createServer, type Server, type Socket } from "node:net";
import type { ApiObject } from "../../kubernetes/api-object.ts";
import type { SecretEntries } from "@thanos-fleet/verify/certificates";
import { Balancer, type Endpoint, type OnFlow } from "./balancer.ts";
import { isWholeRecord, serverNameOf } from "./server-name.ts";

interface Listener {
  readonly name: string;
  readonly port: number;
  readonly hostname?: string;
  readonly tls?: { readonly mode: "Terminate" | "Passthrough"; readonly certificateRefs?: readonly { readonly name: string }[] };
}

/** What a Gateway is made of. */
export interface GatewayParts {
  readonly gateway: ApiObject;
  /** The routes of its cluster. */
  readonly routes: readonly ApiObject[];
  readonly secret: (name: string) => SecretEntries;
  /** Where a port of a Service leads now. */
  readonly endpoints: (service: string, port: number) => readonly Endpoint[];
  readonly onFlow: OnFlow;
}

/** How a way that is cut answers: at once with a refusal, or never. */
export type CutWay = "refused" | "unanswered";

/**
 * Stands for Cilium's Gateway: takes TLS on the virtual address and leads it by its server name, unopened where the listener
 * says Passthrough, opened where it says Terminate. What no listener or route names is refused.
 */
export class GatewayStandIn {
  readonly #parts: GatewayParts;
  readonly #servers: (Server | TlsServer)[] = [];
  readonly #joiner: Balancer;
  #cut: { readonly from: (address: string) => boolean; readonly way: CutWay } | undefined;

  constructor(parts: GatewayParts) {
    this.#parts = parts;
    this.#joiner = new Balancer({ ip: this.address, port: 0 }, () => []);
  }

  get address(): string {
    return this.#parts.gateway["spec"].addresses?.[0]?.value as string;
  }

  async open(): Promise<void> {
    const listeners = this.#parts.gateway["spec"].listeners as readonly Listener[];
    for (const port of new Set(listeners.filter(({ tls }) => tls !== undefined).map((listener) => listener.port))) {
      const server = createServer((client) =>
        this.#take(
          client,
          listeners.filter((listener) => listener.port === port),
        ),
      );
      this.#servers.push(server);
      await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, this.address, resolve));
    }
  }

  close(): void {
    for (const server of this.#servers) server.close();
    this.#joiner.close();
  }

  /** Cuts the way of some clients, whose connections end or fall silent, until `mend`. */
  cut(from: (address: string) => boolean, way: CutWay): void {
    this.#cut = { from, way };
    this.#joiner.cut(from, way);
  }

  mend(): void {
    this.#cut = undefined;
    this.#joiner.mend();
  }

  #take(client: Socket, listeners: readonly Listener[]): void {
    client.on("error", () => client.destroy());
    if (this.#cut?.from(client.remoteAddress ?? "") === true) return this.#joiner.silence(client, this.#cut.way);
    let hello = Buffer.alloc(0);
    const read = (chunk: Buffer): void => {
      hello = Buffer.concat([hello, chunk]);
      if (!isWholeRecord(hello)) return;
      client.off("data", read);
      client.pause();
      client.unshift(hello);
      this.#lead(
        client,
        listeners.find(({ hostname }) => hostname === serverNameOf(hello)),
      );
    };
    client.on("data", read);
  }

  #lead(client: Socket, listener: Listener | undefined): void {
    const to = listener && this.#backend(listener);
    if (listener === undefined || to === undefined) return void client.resetAndDestroy();
    this.#parts.onFlow({ from: client.remoteAddress ?? "", via: `${this.address}:${listener.port}`, to });
    if (listener.tls?.mode === "Passthrough") return this.#joiner.join(client, to);
    this.#terminate(client, listener, to);
  }

  #terminate(client: Socket, { tls }: Listener, to: Endpoint): void {
    const { "tls.crt": cert = "", "tls.key": key = "" } = this.#parts.secret(tls?.certificateRefs?.[0]?.name ?? "");
    const server = createTlsServer({ cert, key }, (opened) => this.#joiner.join(opened, to));
    server.on("tlsClientError", () => client.destroy());
    server.emit("connection", client);
    client.resume();
  }

  #backend({ name }: Listener): Endpoint | undefined {
    const route = this.#parts.routes.find(({ spec }) =>
      (spec.parentRefs as { sectionName?: string }[]).some(({ sectionName }) => sectionName === name),
    );
    const backend = route?.["spec"].rules[0]?.backendRefs?.[0] as { name: string; port: number } | undefined;
    if (backend === undefined) return undefined;
    const ready = this.#parts.endpoints(backend.name, backend.port);
    return ready[Math.floor(Math.random() * ready.length)];
  }
}
