import { parse } from "yaml";
import { expectedApps, type OutsideDial } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";
import type { Finding } from "../objects/cluster-objects.ts";
import type { ClusterSet } from "../references/cluster-set.ts";
import { containersOf, type RenderedPod } from "../objects/rendered-pods.ts";
import type { Entrance } from "./entrances.ts";
import { givenTexts, type GivenText } from "./given-texts.ts";

/** An address as a program dials it: the name that it shows to the other end may differ. */
interface Dialled {
  readonly host: string;
  readonly port: number;
  readonly serverName: string;
  readonly path: string;
  readonly isTls: boolean;
}

interface Outside {
  readonly set: ClusterSet;
  readonly cluster: Cluster;
  readonly entrances: readonly Entrance[];
  /** Addresses at which the entrances are. */
  readonly addresses: readonly string[];
}

/** What programs are given to reach the centre from outside leads through an entrance to the right pods. */
export function outsideFindings(pod: RenderedPod, outside: Outside): Finding[] {
  const dials = (expectedApps.get(pod.app)?.outsideDials ?? []).filter(({ isNeeded }) => isNeeded(outside.cluster));
  const texts = containersOf(pod).flatMap(({ container }) => givenTexts(outside.set, pod, container));
  return dials.flatMap((dial): Finding[] => {
    const given = texts.find(({ name, key }) => (key ?? name) === dial.where);
    const place = given?.place ?? { file: pod.at.file, path: pod.path };
    const dialled = given === undefined ? [] : dialledIn(given);
    const problems =
      dialled.length === 0 ? [`no address reaches ${dial.to}`] : dialled.flatMap((one) => problemOf(dial, one, outside) ?? []);
    return [...problems, ...aliasProblems(pod, dialled, outside)].map((problem) => ({
      code: "arguments/address",
      place,
      message: `${dial.where} of ${pod.app}: ${problem}: ${dial.why}`,
    }));
  });
}

function problemOf({ to, path }: OutsideDial, { host, port, serverName, isTls, path: asked }: Dialled, { entrances, addresses }: Outside) {
  if (!isTls) return `${host}:${port} is dialled without TLS`;
  if (host !== serverName && !addresses.includes(host)) return `${host} is no address of the centre`;
  const open = entrances.filter((entrance) => entrance.port === port && (entrance.host === serverName || entrance.host === ""));
  if (open.length === 0) return `${serverName} at ${port} leads to nothing`;
  const other = open.find(({ app }) => app !== to);
  if (other !== undefined) return `${serverName} at ${port} leads to ${other.app} instead of ${to}`;
  return asked === path ? undefined : `it asks for ${asked} instead of ${path}`;
}

function dialledIn({ key, text }: GivenText): Dialled[] {
  if (key === "prometheus.yml") return remoteWrites(text);
  if (key === "fluent-bit.yaml") return logOutputs(text);
  const url = URL.parse(text);
  return url === null ? [] : [fromUrl(url, url.hostname)];
}

function fromUrl({ hostname, port, protocol, pathname }: URL, serverName: string): Dialled {
  const isTls = protocol === "https:";
  return { host: hostname, port: Number(port || (isTls ? 443 : 80)), serverName, path: pathname, isTls };
}

interface RemoteWrite {
  readonly url: string;
  readonly tls_config?: { readonly server_name?: string };
}

function remoteWrites(text: string): Dialled[] {
  const { remote_write: all = [] } = parse(text) as { remote_write?: readonly RemoteWrite[] };
  return all.flatMap(({ url: given, tls_config: tls }) => {
    const url = URL.parse(given);
    return url === null ? [] : [fromUrl(url, tls?.server_name ?? url.hostname)];
  });
}

interface Output {
  readonly host?: string;
  readonly port?: number;
  readonly tls?: string;
  readonly "tls.vhost"?: string;
}

function logOutputs(text: string): Dialled[] {
  const { pipeline } = parse(text) as { pipeline?: { readonly outputs?: readonly Output[] } };
  return (pipeline?.outputs ?? []).flatMap(({ host, port = 0, tls, ...rest }) =>
    host === undefined ? [] : [{ host, port, serverName: rest["tls.vhost"] ?? host, path: "/", isTls: tls === "on" }],
  );
}

/** A pod's own list of hosts gives a name the address of the entrance that has it. */
function aliasProblems({ spec }: RenderedPod, dialled: readonly Dialled[], { addresses }: Outside): string[] {
  const aliases = (spec["hostAliases"] ?? []) as readonly { readonly ip: string; readonly hostnames: readonly string[] }[];
  const elsewhere = aliases
    .filter(({ ip }) => !addresses.includes(ip))
    .map(({ ip, hostnames }) => `the pod takes ${hostnames.join(", ")} for ${ip}, which is no address of the centre`);
  const idle = aliases.flatMap(({ hostnames }) =>
    hostnames
      .filter((name) => !dialled.some(({ host }) => host === name))
      .map((name) => `the pod knows the address of ${name}, which it never dials`),
  );
  return [...elsewhere, ...idle];
}
