import type { Connection } from "./connection.ts";

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/** Where an API server keeps the objects of each kind, as it says itself. */
export class Resources {
  readonly #connection: Connection;
  readonly #known = new Map<string, Map<string, Resource>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Path of a kind's collection; all namespaces when none is given. */
  async path(apiVersion: string, kind: string, namespace?: string): Promise<string> {
    const resource = await this.find(apiVersion, kind);
    const scope = resource.namespaced && namespace !== undefined ? `/namespaces/${namespace}` : "";
    return `${group(apiVersion)}${scope}/${resource.name}`;
  }

  async find(apiVersion: string, kind: string): Promise<Resource> {
    const resource = this.#known.get(apiVersion)?.get(kind) ?? (await this.#discover(apiVersion)).get(kind);
    if (resource === undefined) throw new Error(`the API server knows no ${kind} in ${apiVersion}`);
    return resource;
  }

  async #discover(apiVersion: string): Promise<Map<string, Resource>> {
    const { resources } = (await this.#connection.call(group(apiVersion))) as { resources: Resource[] };
    const byKind = new Map(resources.filter(({ name }) => !name.includes("/")).map((resource) => [resource.kind, resource]));
    this.#known.set(apiVersion, byKind);
    return byKind;
  }
}

function group(apiVersion: string): string {
  return apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}
