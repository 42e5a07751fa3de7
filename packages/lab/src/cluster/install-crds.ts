import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import type { ApiObject } from "../kubernetes/api-object.ts";
import type { Client } from "../kubernetes/client.ts";
import { until } from "../until.ts";

const apiVersion = "apiextensions.k8s.io/v1";
const kind = "CustomResourceDefinition";

/** A folder with CustomResourceDefinitions, and the kinds of it that are wanted; all when none is named. */
export interface CrdFolder {
  readonly path: string;
  readonly kinds?: readonly string[];
}

/** Applies CustomResourceDefinitions, and waits until the API server serves them all. */
export async function installCrds(client: Client, folders: readonly CrdFolder[]): Promise<number> {
  const definitions = folders.flatMap(definitionsIn);
  await Promise.all(definitions.map((definition) => client.apply(definition, { manager: "lab", force: true })));
  await until("every CustomResourceDefinition is established", async () => ((await allEstablished(client)) ? true : undefined), {
    seconds: 180,
  });
  return definitions.length;
}

function definitionsIn({ path, kinds }: CrdFolder): ApiObject[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => parseAllDocuments(readFileSync(join(path, name), "utf8")).map((document) => document.toJS() as ApiObject))
    .filter((object) => object?.kind === kind && (kinds === undefined || kinds.includes(object["spec"].names.kind)))
    .map(({ status: _status, ...definition }) => definition as ApiObject);
}

async function allEstablished(client: Client): Promise<boolean> {
  const definitions = await client.list(apiVersion, kind);
  return definitions.every(({ status }) =>
    (status?.conditions ?? []).some(
      (condition: { type: string; status: string }) => condition.type === "Established" && condition.status === "True",
    ),
  );
}
