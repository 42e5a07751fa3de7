import { tenantsOf, type Cluster } from "@thanos-fleet/fleet";
import type { Labels } from "./expected-job.ts";

/** What the agent writes into every series that it sends, so that nothing scraped can pass for another cluster's. */
export function forcedLabels({ name, values }: Cluster): Labels {
  return { cluster: name, region: values.region, ...values.externalLabels };
}

/** Which remote write sends a stored series, and how: a team's namespaces go to the team alone, all else to the cluster's own tenant. */
export function expectedWrites(stored: Labels | undefined, cluster: Cluster): Readonly<Record<string, Labels>> {
  if (stored === undefined) return {};
  const [own, ...teams] = tenantsOf(cluster);
  const team = teams.find(({ namespaces }) => namespaces?.includes(stored["namespace"] ?? ""));
  return { [(team ?? own)?.name ?? ""]: { ...stored, ...forcedLabels(cluster) } };
}

/** Series that claim to be of another cluster, one of each tenant's namespaces and one of none. */
export function falseClaims(cluster: Cluster): readonly Labels[] {
  const namespaces = tenantsOf(cluster).flatMap(({ namespaces: own = [] }) => own);
  const claims = Object.fromEntries(Object.keys(forcedLabels(cluster)).map((label) => [label, "other"]));
  const claim = { __name__: "claim", ...claims };
  const places = ["apps", ...namespaces, ...namespaces.map((name) => `${name}-x`)];
  return [claim, ...places.map((namespace) => Object.assign({ namespace }, claim))];
}
