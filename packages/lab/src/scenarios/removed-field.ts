import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { applyObjects, describeRefusal } from "../apply-deploy.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { referenceTo } from "../kubernetes/client.ts";
import type { Scenario } from "../scenario.ts";
import type { World } from "../world.ts";
import { commitAndRefresh, findTarget, isReadyAt, untilState, type Target } from "./commit-change.ts";

export interface RemovedFieldInput {
  readonly world: World;
  /** Field managers of the documented commands that apply rendered objects by hand. */
  readonly managers: readonly string[];
}

/** Renders an object with a field and then without; before Argo CD knows it, the documented commands apply it by hand, or not. */
export const removedField: Scenario<RemovedFieldInput> = {
  name: "removed-field",
  expectation: "a field that is rendered no more goes, whether Argo CD applied it or the documented commands did first",
  run: async ({ world, managers }) => {
    const unmet: string[] = managers.length === 0 ? ["no documented command applies rendered objects"] : [];
    const { target, placed } = await findTarget(world, ({ kind }) => kind === "ConfigMap");
    const namespace = placed.object.metadata.namespace ?? "";
    for (const [number, manager] of [undefined, ...managers].entries()) {
      const full = sample(`lab-removed-field-${number}`, namespace, { kept: "1", dropped: "1" });
      const { client } = world.lab.cluster(target.cluster);
      if (manager !== undefined) unmet.push(...(await applyObjects(client, [full], { manager })).map(describeRefusal));
      await merge(world, target, full);
      await merge(world, target, sample(full.metadata.name, namespace, { kept: "1" }));
      const live = await client.get(referenceTo(full));
      const who = manager === undefined ? "applied by Argo CD alone" : `applied by hand as ${manager} before`;
      if (live["data"].dropped !== undefined) unmet.push(`an object ${who} keeps a field that is rendered no more, and reads Synced`);
    }
    return { unmet, figures: { managers: managers.join(", ") }, notes: [`added to ${target.name}`] };
  },
};

function sample(name: string, namespace: string, data: Readonly<Record<string, string>>): ApiObject {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace }, data };
}

/** Commits an object to an Application's folder and waits until it is synced. */
async function merge(world: World, target: Target, object: ApiObject): Promise<void> {
  const file = `${object.metadata.name}.yaml`;
  writeFileSync(join(target.folder, file), stringify(object));
  const list = join(target.folder, "kustomization.yaml");
  const kustomization = parse(readFileSync(list, "utf8")) as { resources: string[] };
  if (!kustomization.resources.includes(file)) kustomization.resources.push(file);
  writeFileSync(list, stringify(kustomization));
  const commit = await commitAndRefresh(world, [target.name], `${object.metadata.name} with ${Object.keys(object["data"]).join(", ")}`);
  await untilState(world, target.name, { isSo: isReadyAt(commit), seconds: 180 });
}
