import type { ApiObject } from "./api-object.ts";
import type { Connection } from "./connection.ts";
import { Resources } from "./resources.ts";

export interface ApplyOptions {
  /** Who owns the fields. */
  readonly manager: string;
  readonly dryRun?: boolean;
  /** Takes fields over that others own, instead of a conflict. */
  readonly force?: boolean;
}

/** An object's kind and name, which is all that is needed to ask for it. */
export interface Reference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** Objects of one API server. */
export class Client {
  readonly connection: Connection;
  readonly resources: Resources;

  constructor(connection: Connection) {
    this.connection = connection;
    this.resources = new Resources(connection);
  }

  async get(reference: Reference): Promise<ApiObject> {
    return (await this.connection.call(await this.#path(reference))) as ApiObject;
  }

  /** All objects of a kind, in one namespace or all of them. */
  async list(apiVersion: string, kind: string, namespace?: string): Promise<ApiObject[]> {
    const answer = await this.connection.call(await this.resources.path(apiVersion, kind, namespace));
    return (answer as { items: ApiObject[] }).items.map((item) => Object.assign(item, { apiVersion, kind }));
  }

  async create(object: ApiObject): Promise<ApiObject> {
    const path = await this.resources.path(object.apiVersion, object.kind, object.metadata.namespace);
    return (await this.connection.call(path, { method: "POST", body: object })) as ApiObject;
  }

  /** A server-side apply with strict validation: unknown and doubled fields are refused. */
  async apply(object: ApiObject, { manager, dryRun = false, force = false }: ApplyOptions): Promise<ApiObject> {
    const query = `fieldManager=${manager}&fieldValidation=Strict&force=${force}${dryRun ? "&dryRun=All" : ""}`;
    const path = `${await this.#path(referenceTo(object))}?${query}`;
    return (await this.connection.call(path, { method: "PATCH", body: object, contentType: "application/apply-patch+yaml" })) as ApiObject;
  }

  /** A JSON merge patch, of the object or of a part such as `status`. */
  async merge(reference: Reference, patch: unknown, part?: string): Promise<ApiObject> {
    const path = `${await this.#path(reference)}${part === undefined ? "" : `/${part}`}`;
    return (await this.connection.call(path, { method: "PATCH", body: patch, contentType: "application/merge-patch+json" })) as ApiObject;
  }

  async delete(reference: Reference, options: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await this.connection.call(await this.#path(reference), {
      method: "DELETE",
      body: { kind: "DeleteOptions", apiVersion: "v1", ...options },
    });
  }

  async #path({ apiVersion, kind, name, namespace }: Reference): Promise<string> {
    return `${await this.resources.path(apiVersion, kind, namespace)}/${encodeURIComponent(name)}`;
  }
}

export function referenceTo({ apiVersion, kind, metadata }: ApiObject): Reference {
  const { name, namespace } = metadata;
  return { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) };
}
