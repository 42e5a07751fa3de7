import { describeState, type ApplicationState } from "../argo-cd/applications.ts";
import type { Scenario } from "../scenario.ts";
import { until } from "../until.ts";
import { allReady, install, isWell, type InstallationInput } from "./first-installation.ts";

/** How long the trouble lasts, in seconds; without it everything was there after 50. */
const patience = 150;

/** Installs while an edge's node is away, a Secret is late, and OpenSearch never gets ready. */
export const troubleAtStart: Scenario<InstallationInput> = {
  name: "trouble-at-start",
  expectation:
    "a NotReady node, a late Secret and an OpenSearch that never gets ready hold up only what needs them, and all is well once they are over",
  run: async ({ world, commands }) => {
    const { lab, timeline, secrets } = world;
    const edge = [...lab.clusters.values()].find((cluster) => cluster !== world.home);
    if (edge === undefined) throw new Error("the render has no edge");
    const late = `${world.home.name}/alertmanager-slack`;
    await edge.kubelet.nodes.setReady("node-3", false);
    secrets.heldBack.add(late);
    for (const { kubelet } of lab.clusters.values()) kubelet.isFailing = (pod) => pod.metadata.labels?.["app"] === "opensearch";
    const failed = await install(world, commands);
    const mayWait = ({ name }: ApplicationState): boolean => waits(name, world.home.name, edge.name);
    const others = (): ApplicationState[] => timeline.states.filter((state) => !mayWait(state) && !isWell(state));
    const begin = performance.now();
    const expected = await until(
      "all others are Synced and Healthy",
      async () => (timeline.states.length === world.applications && others().length === 0 ? [] : undefined),
      {
        seconds: patience,
      },
    ).catch(others);
    const held = Math.round((performance.now() - begin) / 1000);
    const waiting = timeline.states.filter((state) => !isWell(state)).map(describeState);
    await edge.kubelet.nodes.setReady("node-3", true);
    secrets.heldBack.delete(late);
    for (const { kubelet } of lab.clusters.values()) kubelet.isFailing = () => false;
    const still = await allReady(world, 180);
    return {
      unmet: [...failed, ...expected.map(describeState), ...still.map((state) => `after the trouble ${describeState(state)}`)],
      figures: { "seconds until all others": held, waited: waiting.length },
      notes: waiting,
    };
  },
};

/** Who needs what is missing: by name, and each cluster's own Application with them. */
function waits(name: string, home: string, edge: string): boolean {
  const needs = [`${home}-opensearch`, `${home}-alertmanager`, `${edge}-node-exporter`, `${edge}-fluentbit`];
  return [...needs, home, edge, "monitoring"].includes(name);
}
