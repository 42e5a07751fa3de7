import { parse } from "yaml";
import type { ApiObject } from "./kubernetes/api-object.ts";

/** A Secret that people make, as the rendered list has it. */
export interface ExpectedSecret {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** The rendered list of the Secrets that people must make; throws where none is rendered. */
export function expectedSecrets(objects: readonly ApiObject[]): ExpectedSecret[] {
  const list = objects.find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name === "expected-secrets");
  if (list === undefined) throw new Error("nothing rendered lists the expected Secrets");
  return parse(list["data"]["secrets.yaml"]) as ExpectedSecret[];
}

/** Every Secret of that list, with a sample for each key. */
export function wantedSecrets(objects: readonly ApiObject[]): ApiObject[] {
  return expectedSecrets(objects).map(({ namespace, name, keys }) => ({
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name, namespace },
    stringData: Object.fromEntries(keys.map((key) => [key, `sample of ${key} in ${name}`])),
  }));
}
