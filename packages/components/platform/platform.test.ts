import { describe, expect, test } from "vitest";
import { contextFor, manifestsOf, type Manifest } from "../test/rendered.ts";
import { uniqueSecrets } from "../src/expected-secrets.ts";
import { opensearch } from "../opensearch/opensearch.ts";
import { platform } from "./platform.ts";
import { prometheusAgent } from "../prometheus-agent/prometheus-agent.ts";
import { thanosReceiver } from "../thanos-receiver/thanos-receiver.ts";

type Patch = Parameters<typeof manifestsOf>[1];

const role = "clusters/roles/central.yaml";
const next = "monitoring-ca-2";
const phases: readonly (readonly [string, Patch])[] = [
  ["before", {}],
  ["prepare", { [role]: { certificates: { rotation: { phase: "prepare", nextCaSecretName: next } } } }],
  ["trust", { [role]: { certificates: { rotation: { phase: "trust", nextCaSecretName: next } } } }],
  ["issue", { [role]: { certificates: { rotation: { phase: "issue", nextCaSecretName: next } } } }],
  ["after", { [role]: { certificates: { caSecretName: next } } }],
];

function certificatesOf(patch: Patch): Manifest[] {
  return Object.values(manifestsOf(platform, patch)).filter(({ kind }) => kind === "Certificate");
}

/** For each phase, by name. */
function inEach<Result>(look: (patch: Patch) => Result): Record<string, Result> {
  return Object.fromEntries(phases.map(([name, patch]) => [name, look(patch)]));
}

/** Names of the Secrets of a pod's volumes, by volume; of a projected one the last. */
function secretsOf(workload: Manifest): Record<string, string> {
  const volumes = workload.spec.template.spec.volumes as Manifest[];
  return Object.fromEntries(
    volumes.map(({ name, secret, projected }) => [name, secret?.secretName ?? projected?.sources.at(-1).secret?.name]),
  );
}

describe("the rotation of the CA", () => {
  test("has two authorities from the first phase to the last, each an issuer of its own", () => {
    const authorities = inEach((patch) =>
      certificatesOf(patch)
        .filter(({ spec }) => spec.isCA)
        .map(({ metadata, spec }) => [metadata.name, spec.secretName]),
    );
    const [old, both, neu] = [
      [["monitoring-ca", "monitoring-ca"]],
      [
        ["monitoring-ca", "monitoring-ca"],
        [next, next],
      ],
      [[next, next]],
    ];
    expect(authorities).toEqual({ before: old, prepare: both, trust: both, issue: both, after: neu });
    const issuers = inEach((patch) => Object.values(manifestsOf(platform, patch)).filter(({ kind }) => kind === "Issuer").length);
    expect(issuers).toEqual({ before: 2, prepare: 3, trust: 3, issue: 3, after: 2 });
  });

  test("changes the issuer of every leaf in the phase `issue`, and never again", () => {
    const issuers = inEach((patch) => [
      ...new Set(
        certificatesOf(patch)
          .filter(({ spec }) => !spec.isCA)
          .map(({ spec }) => spec.issuerRef.name),
      ),
    ]);
    expect(issuers).toEqual({
      before: ["monitoring-ca"],
      prepare: ["monitoring-ca"],
      trust: ["monitoring-ca"],
      issue: [next],
      after: [next],
    });
  });

  test("leaves no program without trust in a leaf that it may meet", () => {
    const trusted = {
      before: "monitoring-ca",
      prepare: "monitoring-ca",
      trust: "monitoring-ca-bundle",
      issue: "monitoring-ca-bundle",
      after: next,
    };
    expect(inEach((patch) => secretsOf(manifestsOf(thanosReceiver, patch)["stateful-set"])["client-ca"])).toEqual(trusted);
    expect(inEach((patch) => secretsOf(manifestsOf(prometheusAgent, patch)["stateful-set"])["ca"])).toEqual(trusted);
    for (const volume of ["transport-tls", "http-tls"])
      expect(inEach((patch) => secretsOf(manifestsOf(opensearch, patch)["stateful-set"])[volume])).toEqual(trusted);
  });

  test("keeps subjects apart and the lasting authority's as it is", () => {
    const names = inEach((patch) =>
      certificatesOf(patch)
        .filter(({ spec }) => spec.isCA)
        .map(({ spec }) => spec.commonName as string),
    );
    expect(new Set(names["issue"]).size).toBe(2);
    expect(names["after"]).toEqual([names["issue"]?.at(1)]);
  });
});

describe("where Secrets come from", () => {
  const sourcesOf = (cluster: string, patch: Patch) =>
    Object.fromEntries(
      uniqueSecrets(contextFor(cluster, patch).secrets).map(({ namespace, name, source }) => [`${namespace}/${name}`, source]),
    );

  test("an edge copies whatever the centre trusts, and the leaves of its own tenants", () => {
    const copiedFrom = (patch: Patch) =>
      Object.entries(sourcesOf("cluster-02", patch)).flatMap(([name, source]) => (source?.kind === "copy" ? [[name, source.name]] : []));
    const clients = ["cluster-02", "team-a", "team-b"].map((name) => [
      `monitoring/remote-write-client-${name}`,
      `remote-write-client-${name}`,
    ]);
    const names = ["monitoring-node/opensearch-ca", "monitoring/remote-write-ca"];
    expect(inEach(copiedFrom)).toEqual({
      before: [...names.map((name) => [name, "monitoring-ca"]), ...clients],
      prepare: [...names.map((name) => [name, "monitoring-ca"]), ...clients],
      trust: [...names.map((name) => [name, "monitoring-ca-bundle"]), ...clients],
      issue: [...names.map((name) => [name, "monitoring-ca-bundle"]), ...clients],
      after: [...names.map((name) => [name, next]), ...clients],
    });
  });

  test("the bundle is asked for from the first phase on, since the second one mounts it", () => {
    expect(inEach((patch) => "monitoring/monitoring-ca-bundle" in sourcesOf("cluster-01", patch))).toEqual({
      before: false,
      prepare: true,
      trust: true,
      issue: true,
      after: false,
    });
  });

  test("where cert-manager issues nothing, every certificate is made elsewhere and none is left out", () => {
    const existing: Patch = { [role]: { certificates: { source: "existing" } } };
    const issued = Object.entries(sourcesOf("cluster-01", {})).filter(([, source]) => source?.kind === "certManager");
    const foreign = issued.filter(([name]) => !/remote-write-client-(?!cluster-01)/.test(name)).map(([name]) => name);
    const elsewhere = (cluster: string) =>
      Object.entries(sourcesOf(cluster, existing)).flatMap(([name, source]) => (source?.kind === "elsewhere" ? [name] : []));
    expect(elsewhere("cluster-01").sort()).toEqual(foreign.sort());
    expect(elsewhere("cluster-02")).toEqual(["cluster-02", "team-a", "team-b"].map((name) => `monitoring/remote-write-client-${name}`));
    expect(certificatesOf(existing)).toEqual([]);
  });
});

test("a certificate that is copied to an edge lives longer than one that cert-manager puts in place", () => {
  const lifetimes = Object.fromEntries(certificatesOf({}).map(({ metadata, spec }) => [metadata.name, [spec.duration, spec.renewBefore]]));
  expect(lifetimes["remote-write-client-team-a"]).toEqual(["8760h", "2160h"]);
  expect(lifetimes["thanos-receiver"]).toEqual(["2160h", "720h"]);
});

test("a client certificate has one organizational unit, its tenant's, and no other leaf has any", () => {
  const units = Object.fromEntries(
    certificatesOf({}).map(({ metadata, spec }) => [
      metadata.name,
      (spec as { subject?: { organizationalUnits?: string[] } }).subject?.organizationalUnits ?? [],
    ]),
  );
  for (const [name, found] of Object.entries(units)) {
    const [, tenant] = /^remote-write-client-(.+)$/.exec(name) ?? [];
    expect(found, name).toEqual(tenant === undefined ? [] : [tenant]);
  }
  expect(Object.keys(units).filter((name) => name.startsWith("remote-write-client-"))).toHaveLength(6);
});

test("what Receive would misread is refused where cert-manager issues, for all issuers of the platform", () => {
  const policies = (patch: Patch) =>
    Object.values(manifestsOf(platform, patch)).filter(({ kind }) => kind.startsWith("ValidatingAdmissionPolicy"));
  expect(
    policies({})
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual([
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "ValidatingAdmissionPolicyBinding",
  ]);
  const rotation = { [role]: { certificates: { rotation: { phase: "prepare", nextCaSecretName: next } } } };
  const guarded = policies(rotation).filter(({ kind }) => kind === "ValidatingAdmissionPolicy");
  expect(guarded.map(({ spec }) => [spec.matchConstraints.resourceRules[0].resources, spec.matchConditions[0].expression])).toEqual([
    [["certificates"], `object.spec.issuerRef.name in ["monitoring-ca", "${next}"]`],
    [["certificaterequests"], `object.spec.issuerRef.name in ["monitoring-ca", "${next}"]`],
  ]);
  expect(policies({ [role]: { certificates: { source: "existing" } } })).toEqual([]);
});
