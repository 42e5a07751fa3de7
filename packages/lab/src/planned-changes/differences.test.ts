import { expect, test } from "vitest";
import type { PlannedObject } from "../documents/planned-render.ts";
import { differences } from "./differences.ts";
import { changesSince } from "./fleet-state.ts";

function planned(kind: string, name: string, effects: readonly string[] = []): PlannedObject {
  return { cluster: "a", component: "c", kind, name, namespace: "m", change: "changed", classes: ["restart"], effects };
}

const restarted = planned("Deployment", "query", ["pod-by-pod"]);
const file = planned("ConfigMap", "query");

test("what happens as planned leaves nothing to say", () => {
  const seen = { changed: new Set(["a: Deployment m/query", "a: ConfigMap m/query"]), restarted: new Set(["a: Deployment m/query"]) };
  expect(differences([restarted, file], seen)).toEqual([]);
});

test("a change that does not arrive, a restart that does not come, and both without a plan are each named", () => {
  const seen = { changed: new Set(["a: Service m/query"]), restarted: new Set(["a: StatefulSet m/store"]) };
  expect(differences([restarted], seen)).toEqual([
    "a: Deployment m/query is to change and did not, although all reads Synced",
    "a: Service m/query changed, and the plan says nothing of it",
    "the pods of a: Deployment m/query are to restart and did not",
    "the pods of a: StatefulSet m/store restarted, and the plan says nothing of it",
  ]);
});

test("an object that changes or goes is changed, a Job that was made again is the new one, pods are restarted when none is left", () => {
  const before = {
    contents: new Map([
      ["a: ConfigMap m/x", "1"],
      ["a: Role m/gone", "1"],
      ["a: Job m/old", "1"],
      ["a: Secret m/same", "1"],
    ]),
    pods: new Map([
      ["a: StatefulSet m/one", new Set(["1", "2"])],
      ["a: StatefulSet m/half", new Set(["3", "4"])],
    ]),
  };
  const after = {
    contents: new Map([
      ["a: ConfigMap m/x", "2"],
      ["a: Job m/new", "1"],
      ["a: Secret m/same", "1"],
    ]),
    pods: new Map([
      ["a: StatefulSet m/one", new Set(["5", "6"])],
      ["a: StatefulSet m/half", new Set(["3", "7"])],
    ]),
  };
  const { changed, restarted: again } = changesSince(before, after);
  expect([...changed].sort()).toEqual(["a: ConfigMap m/x", "a: Job m/new", "a: Role m/gone"]);
  expect([...again]).toEqual(["a: StatefulSet m/one"]);
});
