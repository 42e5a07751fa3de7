import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { documentedManagers } from "./documented-managers.ts";

test("a documented command that names no field manager applies as kubectl", () => {
  const folder = mkdtempSync(join(tmpdir(), "lab-managers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "a.md");
  const commands = [
    "kubectl --context c apply --server-side --field-manager=argocd-controller -f deploy/root.yaml",
    "   kubectl apply --server-side -k deploy/overlays/c/namespaces/",
    "kubectl apply -f mine.yaml",
  ];
  writeFileSync(path, commands.join("\n"));
  expect(documentedManagers([path])).toEqual(["argocd-controller", "kubectl"]);
});
