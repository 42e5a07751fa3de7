import { describeRefusal, applyObjects } from "../apply-deploy.ts";
import { setField } from "../edit-objects.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { referenceTo } from "../kubernetes/client.ts";
import type { Scenario } from "../scenario.ts";
import type { World } from "../world.ts";
import { commitAndRefresh, findTarget, isReadyAt, untilState } from "./commit-change.ts";

export interface AdoptedInput {
  readonly world: World;
  /** Field managers of the documented commands that apply rendered objects by hand. */
  readonly managers: readonly string[];
}

const annotation = ["metadata", "annotations", "lab-field"] as const;

/** Applies a rendered object by hand as the documents say, lets Argo CD sync it, and then renders a field no more. */
export const adoptedObjects: Scenario<AdoptedInput> = {
  name: "adopted-objects",
  expectation: "a field of an object that was first applied by hand goes when it is rendered no more",
  run: async ({ world, managers }) => {
    const unmet: string[] = managers.length === 0 ? ["no documented command applies rendered objects"] : [];
    const { target, placed } = await findTarget(world, ({ kind }) => kind === "Service");
    const { client } = world.lab.cluster(target.cluster);
    for (const manager of managers) {
      setField(placed, annotation, "by hand");
      const byHand = withAnnotation(placed.object);
      unmet.push(...(await applyObjects(client, [byHand], { manager, force: true })).map(describeRefusal));
      const added = await commitAndRefresh(world, [target.name], "a field more");
      await untilState(world, target.name, { isSo: isReadyAt(added), seconds: 120 });
      setField(placed, annotation.slice(0, 2), undefined);
      const removed = await commitAndRefresh(world, [target.name], "a field less");
      await untilState(world, target.name, { isSo: ({ revision, sync }) => revision === removed && sync === "Synced", seconds: 120 });
      const live = await client.get(referenceTo(placed.object));
      if (live.metadata.annotations?.["lab-field"] !== undefined)
        unmet.push(`applied by hand as ${manager}, ${placed.object.metadata.name} keeps the field for ever`);
    }
    return { unmet, figures: { managers: managers.join(", ") } };
  },
};

function withAnnotation(object: ApiObject): ApiObject {
  return { ...object, metadata: { ...object.metadata, annotations: { "lab-field": "by hand" } } };
}
