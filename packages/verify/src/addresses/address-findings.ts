import { parse } from "yaml";
import type { Cluster } from "@thanos-fleet/fleet";
import type { Finding } from "../objects/cluster-objects.ts";
import { expectedFlows } from "../network/expected-flows.ts";
import { containersOf, type RenderedPod } from "../objects/rendered-pods.ts";
import type { ClusterSet } from "../references/cluster-set.ts";
import { dialOf, dials, type DialFrom } from "./dials.ts";
import { findServiceAddresses, type ServiceAddress } from "./find-addresses.ts";
import { givenTexts, type GivenText } from "./given-texts.ts";
import { listeners } from "./listeners.ts";
import { resolveAddress } from "./resolve-address.ts";

const code = "arguments/address";

/** Every address of a Service that the programs of a pod are given leads to pods that speak what is spoken to them. */
export function addressFindings(set: ClusterSet, pod: RenderedPod, cluster: Cluster): Finding[] {
  const texts = containersOf(pod).flatMap(({ container }) => givenTexts(set, pod, container));
  const found = texts.flatMap((given) => addressesOf(given).map((address) => ({ given, address })));
  const wrong = found.flatMap(({ given, address }): Finding[] => {
    const problem = problemOf({ set, pod, cluster, given, address });
    if (problem === undefined) return [];
    return [{ code, place: { ...given.place, piece: pieceOf(address) }, message: `${address.text} of ${pod.app}: ${problem}` }];
  });
  return [...wrong, ...missingDials({ set, pod, cluster }, found)];
}

interface Found {
  readonly given: GivenText;
  readonly address: ServiceAddress;
}

interface Judged extends Found {
  readonly set: ClusterSet;
  readonly pod: RenderedPod;
  readonly cluster: Cluster;
}

/** Fluent Bit is given a host, a port and TLS apart; certificates' names are no addresses. */
function addressesOf({ key, text }: GivenText): ServiceAddress[] {
  if (key !== "fluent-bit.yaml") return findServiceAddresses(key === "prometheus.yml" ? text.replaceAll(/server_name: .*/g, "") : text);
  const { pipeline } = parse(text) as { pipeline?: { outputs?: readonly { host?: string; port?: number; tls?: string }[] } };
  return (pipeline?.outputs ?? []).flatMap(({ host = "", port, tls }) =>
    findServiceAddresses(`${tls === "on" ? "https" : "http"}://${host}:${port}`),
  );
}

function pieceOf({ pod, service, namespace }: ServiceAddress): string {
  return `${pod === undefined ? "" : `${pod}.`}${service}.${namespace}.svc`;
}

function problemOf({ set, pod, cluster, given, address }: Judged): string | undefined {
  const dial = dialOf(pod.app, given.key ?? given.name);
  if (dial === undefined) return `no table says why ${given.key ?? given.name} names it`;
  const resolved = resolveAddress(set, address, dial.defaultPort);
  if ("problem" in resolved) return resolved.problem;
  const [wrong] = resolved.destinations.flatMap(({ pod: { app }, port }) => wrongDestination({ dial, address, cluster, app, port }) ?? []);
  return wrong;
}

interface Destination {
  readonly dial: DialFrom;
  readonly address: ServiceAddress;
  readonly cluster: Cluster;
  readonly app: string;
  readonly port: number;
}

function wrongDestination({ dial, address, cluster, app, port }: Destination): string | undefined {
  if (!dial.to.includes(app)) return `it leads to ${app} instead of ${dial.to.join(" or ")}: ${dial.why}`;
  const spoken = listeners(cluster).find((listener) => listener.app === app && listener.port === port)?.speaks;
  if (spoken !== dial.speaks) return `at ${port} the pods of ${app} speak ${spoken ?? "nothing"}, but are spoken to in ${dial.speaks}`;
  if (address.scheme !== undefined && address.scheme !== spoken)
    return `its scheme is ${address.scheme}, but at ${port} the pods of ${app} speak ${spoken}`;
  if (dial.path !== undefined && address.path !== dial.path)
    return `it asks for ${address.path || "/"}, but ${app} answers at ${dial.path}`;
  const isDeclared = expectedFlows(cluster, true).some(
    ({ from, to, ports }) => from === (dial.dialledBy ?? dial.from) && to === app && ports.some((flow) => flow.port === port),
  );
  return isDeclared ? undefined : `no flow is declared from ${dial.dialledBy ?? dial.from} to ${app} at ${port}`;
}

/** What a row says must be there, and that no text has. */
function missingDials({ set, pod, cluster }: Omit<Judged, keyof Found>, found: readonly Found[]): Finding[] {
  return dials
    .filter(({ from }) => from === pod.app)
    .flatMap((dial): Finding[] => {
      const own = found.filter(({ given }) => dialOf(pod.app, given.key ?? given.name) === dial);
      if (own.length === 0 && !dial.isNeeded(cluster)) return [];
      const reached = new Set(
        own.flatMap(({ address }) => {
          const resolved = resolveAddress(set, address, dial.defaultPort);
          return "problem" in resolved ? [] : resolved.destinations.map(({ pod: { app } }) => app);
        }),
      );
      const absent = dial.to.filter((app) => !reached.has(app) && set.pods.some((other) => other.app === app));
      const place = own[0]?.given.place ?? { file: pod.at.file, path: pod.path };
      return absent.map((app) => ({ code, place, message: `${dial.where} of ${pod.app} must lead to ${app}: ${dial.why}` }));
    });
}
