import type { JsonValue } from "@thanos-fleet/yaml-source";
import { expect, test } from "vitest";
import { loadPatched } from "./patched-fleet.ts";

function messages(certificates: JsonValue): string[] {
  return loadPatched({ "clusters/roles/central.yaml": { certificates } })
    .diagnostics.filter(({ code }) => code === "rule/certificate-rotation")
    .map(({ message }) => message);
}

const next = "monitoring-ca-2";

test.each<[string, JsonValue, string]>([
  ["a phase without another CA", { rotation: { phase: "prepare" } }, "no Secret is named for the next CA"],
  ["another CA without a phase", { rotation: { nextCaSecretName: next } }, "the phase is none"],
  ["a phase where nothing is issued", { source: "existing", rotation: { phase: "issue", nextCaSecretName: next } }, "come from elsewhere"],
  ["the same CA twice", { rotation: { phase: "issue", nextCaSecretName: "monitoring-ca" } }, "monitoring-ca is the Secret of two things"],
  [
    "a CA in its own bundle",
    { rotation: { phase: "trust", nextCaSecretName: next, bundleSecretName: next } },
    `${next} is the Secret of two things`,
  ],
  [
    "a leaf's Secret as bundle",
    { rotation: { phase: "trust", nextCaSecretName: next, bundleSecretName: "thanos-receiver-tls" } },
    "of two things",
  ],
  ["a renewal before the beginning", { duration: "24h", renewBefore: "25h" }, "a certificate of 24h cannot be renewed 25h before its end"],
])("%s", (_, certificates, message) => {
  expect(messages(certificates)).toEqual([expect.stringContaining(message)]);
});

test.each(["prepare", "trust", "issue"])("the phase %s with another CA", (phase) => {
  expect(messages({ rotation: { phase, nextCaSecretName: next } })).toEqual([]);
});
