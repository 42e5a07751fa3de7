import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApiObject } from "../../kubernetes/api-object.ts";
import type { SecretEntries } from "@thanos-fleet/verify/certificates";

/** All objects of a cluster at this moment; the same object must be the same value for as long as it has not changed. */
export type ListObjects = () => readonly ApiObject[];

interface Asked {
  readonly apiVersion: string;
  readonly namespace: string | undefined;
  readonly resource: string;
}

const tick = 1000;

/**
 * Stands for an API server towards programs that list and watch: every object is what the render and the running pods say.
 * It takes any token and no write; the control plane's lab has the real one.
 */
export class ApiServerStandIn {
  readonly #list: ListObjects;
  readonly #server: Server;
  readonly #watches = new Set<() => void>();
  readonly #timer: NodeJS.Timeout;
  #version = 1;

  constructor(list: ListObjects, { "tls.crt": cert = "", "tls.key": key = "" }: SecretEntries) {
    this.#list = list;
    this.#server = createServer({ cert, key }, (request, response) => this.#answer(request, response));
    this.#timer = setInterval(() => {
      for (const look of this.#watches) look();
    }, tick);
  }

  async open(ip: string, port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => this.#server.once("error", reject).listen(port, ip, resolve));
  }

  close(): void {
    clearInterval(this.#timer);
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? "/", "https://kubernetes");
    if (url.pathname === "/version") return send(response, { major: "1", minor: "34", gitVersion: "v1.34.4" });
    if (url.pathname === "/metrics")
      return void response.setHeader("content-type", "text/plain; version=0.0.4").end("process_start_time_seconds 1\n");
    const asked = parsePath(url.pathname);
    if (asked === undefined)
      return send(response, { kind: "Status", apiVersion: "v1", status: "Failure", reason: "NotFound", code: 404 }, 404);
    if (url.searchParams.get("watch") === "true" || url.searchParams.get("watch") === "1") return this.#watch(asked, url, response);
    const items = this.#matching(asked);
    return send(response, { kind: "List", apiVersion: asked.apiVersion, metadata: { resourceVersion: String(this.#version) }, items });
  }

  /** Tells what has come, gone and changed since it last looked; at first everything, if that was asked for. */
  #watch(asked: Asked, url: URL, response: ServerResponse): void {
    response.writeHead(200, { "content-type": "application/json" });
    const known = new Map<string, ApiObject>();
    const tell = (type: string, object: unknown): void => void response.write(`${JSON.stringify({ type, object })}\n`);
    const look = (isSilent = false): void => {
      const now = new Map(this.#matching(asked).map((object) => [keyOf(object), object]));
      for (const [key, object] of now) {
        const before = known.get(key);
        if (before === object) continue;
        known.set(key, object);
        if (!isSilent) tell(before === undefined ? "ADDED" : "MODIFIED", this.#versioned(object));
      }
      for (const [key, object] of known) if (!now.has(key) && known.delete(key) && !isSilent) tell("DELETED", this.#versioned(object));
    };
    const wantsAll = url.searchParams.get("sendInitialEvents") === "true";
    look(!wantsAll);
    if (wantsAll) {
      const metadata = { resourceVersion: String(this.#version), annotations: { "k8s.io/initial-events-end": "true" } };
      tell("BOOKMARK", { kind: kindOf(asked), apiVersion: asked.apiVersion, metadata });
    }
    response.flushHeaders();
    const again = (): void => look();
    this.#watches.add(again);
    response.on("close", () => this.#watches.delete(again));
  }

  #versioned(object: ApiObject): ApiObject {
    this.#version += 1;
    return { ...object, metadata: { ...object.metadata, resourceVersion: String(this.#version) } };
  }

  #matching(asked: Asked): ApiObject[] {
    return this.#list().filter(
      (object) =>
        object.apiVersion === asked.apiVersion &&
        pluralOf(object.kind) === asked.resource &&
        (asked.namespace === undefined || object.metadata.namespace === asked.namespace),
    );
  }
}

function parsePath(path: string): Asked | undefined {
  const [, group, version, namespace, resource] = /^\/(?:api|apis\/([^/]+))\/([^/]+)(?:\/namespaces\/([^/]+))?\/([a-z]+)$/.exec(path) ?? [];
  if (version === undefined || resource === undefined) return undefined;
  return { apiVersion: group === undefined ? version : `${group}/${version}`, namespace, resource };
}

const kinds = ["Pod", "Node", "Service", "Endpoints", "EndpointSlice", "Namespace"];

function kindOf({ resource }: Asked): string {
  return kinds.find((kind) => pluralOf(kind) === resource) ?? resource;
}

function pluralOf(kind: string): string {
  const lower = kind.toLowerCase();
  if (lower === "endpoints") return lower;
  return lower.endsWith("y") ? `${lower.slice(0, -1)}ies` : lower.endsWith("s") || lower.endsWith("x") ? `${lower}es` : `${lower}s`;
}

function keyOf({ metadata: { namespace = "", name } }: ApiObject): string {
  return `${namespace}/${name}`;
}

function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
