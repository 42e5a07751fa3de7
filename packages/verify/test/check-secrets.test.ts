import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatDiagnostics, positionAt } from "@thanos-fleet/diagnostics";
import { expect, test } from "vitest";
import { checkSecrets } from "../src/index.ts";
import { charts, renderPatched } from "./rendered-project.ts";

test("the specification's fleet holds no secret in any of its files; what is put into one is found at its place, and not shown", async () => {
  const rendered = await renderPatched();
  const check = () => checkSecrets({ ...rendered, charts });
  const { diagnostics: none, checked } = check();
  expect(formatDiagnostics("text", none)).toBe("");
  expect(checked).toBeGreaterThan(500);

  const change = (path: string, edit: (text: string) => string): string => {
    const file = join(rendered.deploy, path);
    const text = edit(readFileSync(file, "utf8"));
    writeFileSync(file, text);
    return text;
  };
  const body = "MHcCAQEEIBkeyblockmadeupfortesting";
  const text = change("overlays/cluster-01-central/thanos-query/config-map.yaml", (before) =>
    [before.trimEnd(), "  pasted.pem: |", `    ${"-".repeat(5)}BEGIN EC PRIVATE KEY-----`, `    ${body}`, ""].join("\n"),
  );
  change("overlays/cluster-01-central/grafana/deployment.yaml", (before) => before.replace("GF_LOG_MODE", "GF_SECURITY_ADMIN_PASSWORD"));
  change("overlays/cluster-02-edge/platform/expected-secrets.yaml", () =>
    ["apiVersion: v1", "kind: Secret", "metadata:", "  name: one", "stringData:", "  password: correct horse", ""].join("\n"),
  );
  const token = `glpat-${"a1".repeat(10)}`;
  change("charts/cluster-01/charts/thanos-query/templates/config-map.yaml", (before) => `${before}  pasted: ${token}\n`);

  const { diagnostics } = check();
  expect(diagnostics.map(({ code, file, message }) => [code, file.path, message.replace(/ stands here.*/, "")])).toEqual([
    ["secret/pasted", "deploy/charts/cluster-01/charts/thanos-query/templates/config-map.yaml", "a token of GitLab"],
    [
      "secret/declared",
      "deploy/overlays/cluster-01-central/grafana/deployment.yaml",
      "the value of the variable GF_SECURITY_ADMIN_PASSWORD",
    ],
    ["secret/pasted", "deploy/overlays/cluster-01-central/thanos-query/config-map.yaml", "a private key"],
    ["secret/declared", "deploy/overlays/cluster-02-edge/platform/expected-secrets.yaml", "the stringData of a Secret"],
  ]);
  const [, variable, key] = diagnostics;
  expect(positionAt({ path: "", text }, key?.range?.start ?? 0).line).toBe(
    text.split("\n").findIndex((line) => line.includes("BEGIN")) + 1,
  );
  expect(variable?.related?.map(({ file }) => file.path)).toContain("charts/grafana/templates/deployment.yaml.hbs");
  const printed = formatDiagnostics("text", diagnostics);
  for (const hidden of [body, "correct horse", token]) expect(printed).not.toContain(hidden);
});
