import { parse } from "yaml";
import type { ApiObject } from "./kubernetes/api-object.ts";

interface ExpectedSecret {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** Every Secret that a rendered ConfigMap `expected-secrets` says somebody must make, with a sample for each key. */
export function wantedSecrets(objects: readonly ApiObject[]): ApiObject[] {
  const list = objects.find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name === "expected-secrets");
  if (list === undefined) throw new Error("nothing rendered lists the expected Secrets");
  return (parse(list["data"]["secrets.yaml"]) as ExpectedSecret[]).map(({ namespace, name, keys }) => ({
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name, namespace },
    stringData: Object.fromEntries(keys.map((key) => [key, `sample of ${key} in ${name}`])),
  }));
}
