import { remoteWrite } from "@thanos-fleet/verify/containers";
import { parse } from "yaml";
import { issueCertificate, type CertificateSpec, type SecretEntries } from "@thanos-fleet/verify/certificates";
import type { DataPath } from "./data-path.ts";

/** A write's end: the status, or `refused` when TLS did not come about. */
export type WriteAnswer = number | "refused";

/** A remote write of the lab's own, as an edge would send it. */
export interface OwnWrite {
  /** Key and certificate that are shown; none when undefined. */
  readonly shown: SecretEntries | undefined;
  readonly series: readonly Readonly<Record<string, string>>[];
  readonly sample?: { readonly value: number; readonly at: number };
  readonly headers?: Readonly<Record<string, string>>;
}

/** The tenants that the rendered hashring lists. */
export function ringTenants({ centre }: DataPath): string[] {
  const text = centre.configMap("monitoring", "thanos-receive")?.["data"]["hashrings.json"];
  return (JSON.parse(text ?? "[]") as { tenants?: string[] }[]).flatMap(({ tenants = [] }) => tenants);
}

/** What the rendered Certificate of a tenant's agent says. */
export function clientOf({ secrets }: DataPath, tenant: string): CertificateSpec {
  return secrets.certificate(`remote-write-client-${tenant}`);
}

/** A certificate of the centre's CA as it is rendered for a tenant, with what is changed about it. */
export async function leafOf(lab: DataPath, tenant: string, changed: CertificateSpec = {}): Promise<SecretEntries> {
  return (await issueCertificate({ ...clientOf(lab, tenant), ...changed }, lab.secrets.authority)).entries;
}

/** Writes through the virtual address, by the rendered address and server name of an edge's agent. */
export async function writeAs(lab: DataPath, { shown, series, sample, headers = {} }: OwnWrite): Promise<WriteAnswer> {
  const { url, serverName } = remoteWriteOf(lab);
  const target = {
    host: url.hostname,
    port: Number(url.port),
    serverName,
    ca: lab.secrets.authority.entries["ca.crt"] ?? "",
    ...(shown === undefined ? {} : { cert: shown["tls.crt"], key: shown["tls.key"] }),
    headers,
  };
  return remoteWrite(target, series, sample).then(
    ([status]) => status,
    () => "refused" as const,
  );
}

function remoteWriteOf({ clusters, centre }: DataPath): { readonly url: URL; readonly serverName: string } {
  const edge = [...clusters.values()].find((cluster) => cluster !== centre) ?? centre;
  const { remote_write } = parse(edge.configMap("monitoring", "prometheus-agent")?.["data"]["prometheus.yml"]) as {
    remote_write: { url: string; tls_config?: { server_name?: string } }[];
  };
  const url = new URL(remote_write[0]?.url ?? "");
  return { url, serverName: remote_write[0]?.tls_config?.server_name ?? url.hostname };
}
