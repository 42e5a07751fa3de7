import { loadPatched, type Patch } from "@thanos-fleet/fleet/testing";
import { describe, expect, test } from "vitest";
import { sampleCertificates, sampleEnds } from "../test/sample-certificates.ts";
import { certificateEnd, copiesCertificates } from "./certificate-copies.ts";

const { leaf, authority } = sampleCertificates;

/** The metric's lines, as Prometheus reads them. */
const samples = (text: string | undefined): readonly string[] =>
  (text ?? "").split("\n").filter((line) => line !== "" && !line.startsWith("#"));

describe("the end of a certificate", () => {
  test.each([
    ["a leaf", { "tls.crt": leaf }, sampleEnds.leaf],
    ["a leaf with its chain: the leaf's", { "tls.crt": `${leaf}${authority}`, "ca.crt": authority }, sampleEnds.leaf],
    ["an authority", { "ca.crt": authority }, sampleEnds.authority],
    ["two authorities: the one that ends first", { "ca.crt": `${leaf}${authority}` }, sampleEnds.authority],
    ["two authorities, the other way round", { "ca.crt": `${authority}${leaf}` }, sampleEnds.authority],
  ])("of %s", (_name, entries, seconds) => {
    expect(samples(certificateEnd(entries))).toEqual([`copied_certificate_not_after_timestamp_seconds ${seconds}`]);
  });

  test.each([
    ["nothing", {}],
    ["an empty file", { "tls.crt": "" }],
    ["a leaf that is none, beside an authority", { "tls.crt": "sample", "ca.crt": authority }],
    ["a corrupt one among authorities", { "ca.crt": `${authority}${leaf.replace("MIIB", "MIIC")}` }],
  ])("is unknown of %s", (_name, entries) => {
    expect(certificateEnd(entries)).toBeUndefined();
  });
});

describe("copies of certificates", () => {
  const copying = (patch: Patch): readonly string[] =>
    (loadPatched(patch).fleet?.clusters ?? []).filter((cluster) => copiesCertificates(cluster)).map(({ name }) => name);
  const withoutAgent: Patch = {
    "clusters/fleet.yaml": { "prometheus-agent": null },
    "clusters/roles/edge.yaml": { "prometheus-agent": null },
  };
  const edges = ["cluster-02", "cluster-03", "cluster-04"];

  test.each<[string, Patch, readonly string[]]>([
    ["each edge", {}, edges],
    [
      "the centre too, where cert-manager issues nothing",
      { "clusters/roles/central.yaml": { certificates: { source: "existing" } } },
      ["cluster-01", ...edges],
    ],
    ["no cluster without an agent", withoutAgent, []],
  ])("are what %s has", (_name, patch, names) => {
    expect(copying(patch)).toEqual(names);
  });
});
