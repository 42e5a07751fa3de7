import { placedObjects, setField } from "../edit-objects.ts";
import type { Scenario } from "../scenario.ts";
import type { World } from "../world.ts";
import { commitAndRefresh, isReadyAt, untilState } from "./commit-change.ts";

const label = ["metadata", "labels", "lab-bad-label"] as const;

/** Breaks the namespaces of an edge, for which its other Applications wait, and merges the fix while its sync waits. */
export const fixedWhileProgressing: Scenario<{ readonly world: World }> = {
  name: "fixed-while-progressing",
  expectation: "a merged fix is applied although a cluster's sync waits for the wave that the fix is for",
  run: async ({ world }) => {
    const edge = [...world.lab.clusters.keys()].findLast((name) => name !== world.home.name);
    if (edge === undefined) throw new Error("the render has no edge");
    const namespaces = `${edge}-namespaces`;
    const applications = placedObjects(`${world.repository.path}/deploy/argocd/apps/${edge}`).filter(
      ({ object }) => object.kind === "Application",
    );
    const waits = applications.find(({ object }) => object.metadata.name === namespaces);
    const later = applications.find(({ object }) => object.metadata.name !== namespaces);
    const namespace = placedObjects(`${world.repository.path}/${waits?.object["spec"].source.path}`).find(
      ({ object }) => object.kind === "Namespace",
    );
    if (waits === undefined || later === undefined || namespace === undefined) throw new Error(`${edge} has no namespaces to wait for`);
    for (const application of [waits, later]) setField(application, ["metadata", "annotations", "lab"], "changed");
    setField(namespace, label, "no label holds blanks");
    await commitAndRefresh(world, [namespaces, edge], "a namespace that is refused, in the first wave");
    const stuck = await untilState(world, edge, {
      isSo: ({ phase, message }) => phase === "Running" && message.includes("waiting for healthy"),
      seconds: 90,
    });
    setField(namespace, label, undefined);
    const good = await commitAndRefresh(world, [namespaces, edge], "the fix");
    const fixed = await untilState(world, namespaces, { isSo: isReadyAt(good), seconds: 240 });
    const ended = await untilState(world, edge, {
      isSo: ({ sync, health, phase }) => sync === "Synced" && health === "Healthy" && phase === "Succeeded",
      seconds: 240,
    });
    const figures = {
      "seconds until it waited": stuck,
      "seconds until the fix was applied": fixed,
      "seconds more until the cluster's sync ended": ended,
    };
    return { unmet: [], figures };
  },
};
