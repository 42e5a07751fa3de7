import { expect, test } from "vitest";
import { loadPatched } from "./patched-fleet.ts";

function refused(prerequisites: Record<string, string>): string[] {
  return loadPatched({ "clusters/fleet.yaml": { prerequisites } })
    .diagnostics.filter(({ code }) => code === "rule/prerequisites")
    .map(({ message }) => message);
}

test("Argo CD below 3.2 would try a failed sync again at its old commit", () => {
  expect(refused({ argocd: "3.1.9" })).toEqual(["a failed sync is tried again at the newest commit: argocd 3.1.9 is too old"]);
  expect(refused({ argocd: "3.2.0" })).toEqual([]);
});
