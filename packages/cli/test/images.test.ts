import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeExporter } from "@thanos-fleet/components/tools";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { parseImageReference } from "../src/images/image-reference.ts";
import { recordedImages } from "../src/images/releases.ts";
import { patchedProject, renderedProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

interface Images {
  readonly images: readonly {
    readonly reference: string;
    readonly pinnedBy: string;
    readonly released?: { readonly date: string; readonly source: string };
    readonly uses: readonly { readonly cluster: string; readonly workload: string }[];
  }[];
}

async function listed(folder: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runInProcess(folder, ["images", ...args]);
  expect(status, stderr).toBe(0);
  return stdout;
}

test("the images of the fleet, with what runs them", async () => {
  await expect(withoutVersions(await listed(renderedProject()))).toMatchFileSnapshot("golden/images.txt");
});

/** Another version of an image changes no golden: neither widths, nor the hash in the name of a Job. */
function withoutVersions(text: string): string {
  return text
    .replaceAll(/(?<=[ :])v?\d+\.\d+\.\d+/g, "<version>")
    .replaceAll(/\d{4}-\d\d-\d\d/g, "<date>")
    .replaceAll(/-[0-9a-f]{8}\b/g, "-<hash>")
    .replaceAll(/ {3,}/g, "  ");
}

test("the images of one cluster", async () => {
  const { images } = JSON.parse(await listed(renderedProject(), "cluster-02", "--format", "json")) as Images;
  expect(images.length).toBeGreaterThan(2);
  for (const { uses } of images) for (const { cluster } of uses) expect(cluster).toBe("cluster-02");
  expect(await runInProcess(renderedProject(), ["images", "cluster-09"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("there is no cluster cluster-09"),
  });
});

test("a digest pins an image, and a version without a recorded day has no age", async () => {
  const folder = patchedProject({
    "clusters/fleet.yaml": {
      "node-exporter": { image: { registry: "quay.io", repository: "prometheus/node-exporter", tag: nodeExporter.version, digest } },
      "kube-state-metrics": { image: { registry: "registry.k8s.io", repository: "kube-state-metrics/kube-state-metrics", tag: "v9.9.9" } },
    },
  });
  const { images } = JSON.parse(await listed(folder, "--format", "json")) as Images;
  const image = (name: string) => images.find(({ reference }) => reference.includes(name));
  expect(image("node-exporter")).toMatchObject({
    reference: `quay.io/prometheus/node-exporter:${nodeExporter.version}@${digest}`,
    pinnedBy: "digest",
    released: { date: nodeExporter.released.day },
  });
  expect(image("kube-state-metrics")).toMatchObject({ pinnedBy: "tag" });
  expect(image("kube-state-metrics")).not.toHaveProperty("released");
});

test("the bill of materials is valid by the schema of CycloneDX 1.6, and always the same bytes", async () => {
  const folder = patchedProject({
    "clusters/fleet.yaml": {
      "node-exporter": { image: { registry: "localhost:5000", repository: "node-exporter", tag: "v1.12.1", digest } },
    },
  });
  const text = await listed(folder, "--format", "cyclonedx");
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(text)).toBeNull();
  expect(await listed(folder, "--format", "cyclonedx")).toBe(text);
  const { components } = JSON.parse(text) as { components: { type: string; name: string; purl?: string; hashes?: unknown }[] };
  expect(components.find(({ name }) => name === "localhost:5000/node-exporter")).toMatchObject({
    type: "container",
    purl: `pkg:oci/node-exporter@${encodeURIComponent(digest)}?repository_url=localhost%3A5000%2Fnode-exporter&tag=v1.12.1`,
    hashes: [{ alg: "SHA-256", content: digest.slice("sha256:".length) }],
  });
  // The validator is one that refuses.
  expect(await validator.validate(text.replace('"type": "container"', '"type": "pod"'))).not.toBeNull();
});

/** The images that schemas give by default. */
function defaultImages(value: unknown): { readonly repository: string; readonly tag: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("repository" in value && "tag" in value && typeof value.repository === "string" && typeof value.tag === "string")
    return [{ repository: value.repository, tag: value.tag }];
  return Object.values(value).flatMap((item) => defaultImages(item));
}

test("no age is that of a version that runs no more by default", () => {
  const folder = join(repository, "schemas");
  const schemas = ["common.schema.json", ...readdirSync(join(folder, "components")).map((name) => `components/${name}`)];
  const found = schemas.flatMap((name) => defaultImages(JSON.parse(readFileSync(join(folder, name), "utf8"))));
  const all = new Set(found.map(({ repository: path, tag }) => `${path}:${tag}`));
  expect(recordedImages.length).toBeGreaterThan(5);
  expect(recordedImages.filter((image) => !all.has(image))).toEqual([]);
});

test.each([
  ["quay.io/thanos/thanos:v0.42.5", { repository: "quay.io/thanos/thanos", tag: "v0.42.5", digest: undefined }],
  ["localhost:5000/thanos", { repository: "localhost:5000/thanos", tag: undefined, digest: undefined }],
  [`localhost:5000/a/b:1@${digest}`, { repository: "localhost:5000/a/b", tag: "1", digest }],
])("%s is split into its parts", (reference, parts) => {
  expect(parseImageReference(reference)).toEqual(parts);
});
