import { ApiError } from "./kubernetes/api-error.ts";
import { nameOf, type ApiObject } from "./kubernetes/api-object.ts";
import type { ApplyOptions, Client } from "./kubernetes/client.ts";

/** An object that the API server did not take, and why. */
export interface Refusal {
  readonly object: ApiObject;
  readonly reason: string;
}

/** Applies objects one after the other, as Argo CD's waves do; gives those that were refused. */
export async function applyObjects(client: Client, objects: readonly ApiObject[], options: ApplyOptions): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const object of objects) {
    try {
      await client.apply(object, options);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      refusals.push({ object, reason: error.message });
    }
  }
  return refusals;
}

export function describeRefusal({ object, reason }: Refusal): string {
  return `${nameOf(object)}: ${reason}`;
}
