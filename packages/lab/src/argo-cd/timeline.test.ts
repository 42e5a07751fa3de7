import { expect, test } from "vitest";
import type { ApiObject } from "../kubernetes/api-object.ts";
import type { Client } from "../kubernetes/client.ts";
import { aheadOf, Timeline, type Seen } from "./timeline.ts";
import type { ApplicationState } from "./applications.ts";

const state = (name: string, sync: string, retries = 0): ApplicationState => ({
  name,
  sync,
  health: "Healthy",
  revision: "",
  phase: "",
  message: retries > 0 ? "the namespace is not there" : "",
  retries,
  conditions: [],
});

test("all are as asked since the last of them became so, and what was tried again is told once", () => {
  const timeline = new Timeline({} as Client);
  const moments: [number, ApplicationState][] = [
    [1, state("a", "OutOfSync")],
    [2, state("a", "Synced")],
    [3, state("b", "OutOfSync", 1)],
    [4, state("a", "Synced")],
    [5, state("b", "OutOfSync", 2)],
    [300, state("b", "Synced")],
  ];
  for (const [at, of] of moments) timeline.moments.push({ at, state: of });
  expect(timeline.since(({ sync }) => sync === "Synced")).toBe(300);
  expect(timeline.retried).toEqual(["b was tried again: the namespace is not there"]);
});

const application = (name: string, cluster: string, wave: string): ApiObject => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Application",
  metadata: { name, labels: { "monitoring/cluster": cluster }, annotations: { "argocd.argoproj.io/sync-wave": wave } },
});

const seen = (name: string, cluster: string, { wave = "0", ...rest }: Partial<ApplicationState> & { wave?: string }): Seen => ({
  object: application(name, cluster, wave),
  state: { ...state(name, "Synced"), ...rest },
});

test("an Application waits for the earlier waves of its own cluster, and for nothing else", () => {
  const agent = application("edge-agent", "edge", "2");
  expect(aheadOf(agent, [seen("edge-namespaces", "edge", { wave: "1" })])).toEqual([]);
  expect(aheadOf(agent, [seen("edge-namespaces", "edge", { wave: "1", health: "Progressing" })])).toEqual([
    "edge-agent was made while edge-namespaces was Synced and Progressing",
  ]);
  expect(aheadOf(agent, [seen("edge-namespaces", "edge", { wave: "1", sync: "OutOfSync" })])).toHaveLength(1);
  const unready = { sync: "OutOfSync", health: "Missing" };
  expect(aheadOf(agent, [seen("edge-logs", "edge", { wave: "2", ...unready })])).toEqual([]);
  expect(aheadOf(agent, [seen("edge", "edge", { wave: "0", ...unready })])).toEqual([]);
  expect(aheadOf(agent, [seen("centre-namespaces", "centre", { wave: "1", ...unready })])).toEqual([]);
});
