import { expect, test } from "vitest";
import type { Client } from "../kubernetes/client.ts";
import { Timeline } from "./timeline.ts";
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
