import { hash } from "node:crypto";
import type { RunningImage } from "./find-images.ts";
import { pinnedBy } from "./format-images.ts";

/**
 * Images as a CycloneDX 1.6 bill of materials. It has no time, and its serial number follows from its contents: the same fleet
 * gives the same bytes.
 */
export function formatCycloneDx(images: readonly RunningImage[]): string {
  const components = images.map((image) => componentOf(image));
  const clusters = [...new Set(images.flatMap(({ uses }) => uses.map(({ cluster }) => cluster)))].sort();
  const body = {
    version: 1,
    metadata: { component: { type: "platform", "bom-ref": "fleet", name: "thanos-fleet" } },
    components: [...clusters.map((name) => ({ type: "platform", "bom-ref": clusterRef(name), name })), ...components],
    dependencies: [
      { ref: "fleet", dependsOn: clusters.map((name) => clusterRef(name)) },
      ...clusters.map((name) => ({
        ref: clusterRef(name),
        dependsOn: images.filter(({ uses }) => uses.some(({ cluster }) => cluster === name)).map((image) => refOf(image)),
      })),
    ],
  };
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
    ...body,
  };
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}

function componentOf(image: RunningImage): object {
  const { repository, tag, digest, released, uses } = image;
  const [algorithm, content] = digest?.split(":") ?? [];
  return {
    type: "container",
    "bom-ref": refOf(image),
    name: repository,
    ...(tag === undefined ? {} : { version: tag }),
    ...(algorithm === "sha256" && content !== undefined ? { hashes: [{ alg: "SHA-256", content }] } : {}),
    purl: packageUrl(image),
    properties: [
      property("pinned-by", pinnedBy(image)),
      ...(released === undefined ? [] : [property("released", released.date), property("released-source", released.source)]),
      ...uses.map(({ cluster, namespace, workload, container }) => property("runs-as", `${cluster} ${namespace} ${workload} ${container}`)),
    ],
  };
}

function property(name: string, value: string): object {
  return { name: `thanos-fleet:${name}`, value };
}

/** The type `oci` of package URLs: its version is the digest, and a tag is a qualifier. */
function packageUrl({ repository, tag, digest }: RunningImage): string {
  const name = repository.slice(repository.lastIndexOf("/") + 1).toLowerCase();
  const version = digest === undefined ? "" : `@${encodeURIComponent(digest)}`;
  const qualifiers = [["repository_url", repository], ...(tag === undefined ? [] : [["tag", tag]])];
  return `pkg:oci/${name}${version}?${qualifiers.map(([key, value]) => `${key}=${encodeURIComponent(value ?? "")}`).join("&")}`;
}

function refOf({ reference }: RunningImage): string {
  return `image:${reference}`;
}

function clusterRef(name: string): string {
  return `cluster:${name}`;
}

/** A UUID of version 8: its bits are those of a hash. */
function uuidOf(text: string): string {
  const hex = hash("sha256", text, "hex").slice(0, 32).split("");
  hex[12] = "8";
  hex[16] = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4] ?? "8";
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
