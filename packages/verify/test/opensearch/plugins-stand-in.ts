import { createServer, request, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import type { RunningOpenSearch } from "./running-opensearch.ts";

/**
 * Stands before OpenSearch and answers for what is in no registry, index state management and snapshot management, and for the
 * S3 repository, whose plugin is not to be had in this version; the long test of the log store tries it in another. Policies are kept with a revision and replaced only at the current one. Everything else goes on to
 * OpenSearch, with the administrator's certificate where the caller has shown it.
 */
export class PluginsStandIn {
  /** A path that answers 500, as long as it is set. */
  failing: string | undefined;
  readonly #revisions = new Map<string, number>();
  readonly #opensearch: RunningOpenSearch;
  readonly #server: Server;

  private constructor(opensearch: RunningOpenSearch, server: Server) {
    this.#opensearch = opensearch;
    this.#server = server;
    server.on("request", (incoming: IncomingMessage, outgoing: ServerResponse) => void this.#answer(incoming, outgoing));
  }

  static async start(opensearch: RunningOpenSearch): Promise<PluginsStandIn> {
    const { certificates } = opensearch;
    // It is OpenSearch to whoever asks it.
    const server = createServer({
      ...certificates.leaf("opensearch-http"),
      ca: certificates.trusted,
      requestCert: true,
      rejectUnauthorized: false,
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new PluginsStandIn(opensearch, server);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get policies(): readonly string[] {
    return [...this.#revisions.keys()];
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? "/", "https://localhost");
    const body: Buffer[] = [];
    for await (const chunk of incoming) body.push(chunk as Buffer);
    const own = this.#own(incoming.method, url);
    if (own === undefined) return this.#forward(incoming, outgoing, Buffer.concat(body));
    outgoing.writeHead(own[0], { "content-type": "application/json" }).end(JSON.stringify(own[1]));
  }

  #own(method: string | undefined, { pathname, searchParams }: URL): readonly [number, object] | undefined {
    if (pathname === this.failing) return [500, { error: "told to fail" }];
    if (pathname.startsWith("/_plugins/_ism/add/") || pathname.startsWith("/_plugins/_ism/change_policy/"))
      return [200, { updated_indices: 1, failures: false, failed_indices: [] }];
    if (pathname === "/_snapshot/logs") return [200, { acknowledged: true }];
    if (!/^\/_plugins\/_(?:ism|sm)\/policies\//.test(pathname)) return undefined;
    const current = this.#revisions.get(pathname);
    if (method === "GET") return current === undefined ? [404, {}] : [200, { _seq_no: current, _primary_term: 1 }];
    const asked = searchParams.get("if_seq_no");
    if (asked === null ? current !== undefined : Number(asked) !== current) return [409, {}];
    this.#revisions.set(pathname, (current ?? 0) + 1);
    return [201, {}];
  }

  #forward(incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer): void {
    const { certificates, port } = this.#opensearch;
    const socket = incoming.socket as TLSSocket;
    const isAdministrator = socket.authorized && socket.getPeerCertificate().subject.CN === "opensearch-admin";
    const asked = request(
      {
        host: "localhost",
        port,
        method: incoming.method,
        path: incoming.url,
        headers: incoming.headers,
        ca: certificates.trusted,
        ...(isAdministrator ? certificates.leaf("opensearch-admin") : {}),
      },
      (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(outgoing);
      },
    );
    asked.on("error", (error) => outgoing.writeHead(502).end(error.message));
    asked.end(body);
  }
}
