import { parse } from "yaml";
import type { ApiObject } from "../kubernetes/api-object.ts";

/** An object store that rendered programs use. */
export interface ObjectStore {
  readonly host: string;
  readonly port: number;
  readonly bucket: string;
  readonly region: string;
}

/** Every bucket in the rendered `objstore.yaml` files, each once. */
export function objectStores(objects: readonly ApiObject[]): ObjectStore[] {
  const texts = objects.flatMap(({ kind, data }) =>
    kind === "ConfigMap" && data?.["objstore.yaml"] !== undefined ? [String(data["objstore.yaml"])] : [],
  );
  return [...new Set(texts)].map((text) => {
    const { config } = parse(text) as { config: { bucket: string; endpoint: string; region?: string } };
    const [host = "", port = "443"] = config.endpoint.split(":");
    return { host, port: Number(port), bucket: config.bucket, region: config.region ?? "us-east-1" };
  });
}

interface EgressRule {
  readonly to?: readonly { readonly ipBlock?: { readonly cidr: string } }[];
  readonly ports?: readonly { readonly port?: number | string }[];
}

/** The single address outside to which rendered policies let pods connect on a port; undefined where they name none. */
export function outsideAddress(objects: readonly ApiObject[], port: number): string | undefined {
  const rules = objects.filter(({ kind }) => kind === "NetworkPolicy").flatMap(({ spec }) => (spec.egress ?? []) as readonly EgressRule[]);
  const found = rules
    .filter(({ ports = [] }) => ports.some((candidate) => candidate.port === port))
    .flatMap(({ to = [] }) =>
      to.flatMap(({ ipBlock }) => (ipBlock?.cidr.endsWith("/32") === true ? [ipBlock.cidr.slice(0, -"/32".length)] : [])),
    );
  return found[0];
}
