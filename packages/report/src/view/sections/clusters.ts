import { remoteWriteEndpoint } from "@thanos-fleet/components";
import { agentBacklog, formatNumber, tenantsOf } from "@thanos-fleet/fleet";
import { html, type Html, type HtmlPart } from "../../html.ts";
import { placementOf, profilesOf, type Profile } from "../../model/cluster-facts.ts";
import type { ClusterView } from "../../model/topology.ts";
import type { Report } from "../../report.ts";
import { counted, formatBytes, formatCores } from "../format.ts";
import type { Section } from "../section.ts";

/** Each cluster: what it runs, where its samples and logs go, and for how long it keeps them where the way is cut. */
export function clustersSection(report: Report): Section {
  const profiles = profilesOf(report.views);
  const profileOf = new Map(profiles.flatMap((profile) => profile.views.map((view) => [view, profile])));
  const body = html`<form class="filter" role="search" hidden>
      <label for="filter">Show clusters with</label>
      <input id="filter" type="search" autocomplete="off" spellcheck="false" aria-describedby="filter-count" />
      <output id="filter-count" for="filter">${counted(report.views.length, "cluster")}</output>
      <button type="button" id="unfold" aria-pressed="false">Open all</button>
    </form>
    <ul class="${report.views.length > 24 ? "clusters many" : "clusters"}" id="cluster-list">
      ${report.views.map((view) => clusterItem(view, profileOf.get(view), report))}
    </ul> `;
  return { id: "clusters", title: "Clusters", body };
}

function clusterItem(view: ClusterView, profile: Profile | undefined, report: Report): Html {
  const { cluster } = view;
  const { name, role, values } = cluster;
  const placement = placementOf(view);
  return html`<li>
    <details id="cluster-${name}">
      <summary>
        <span class="name">${name}</span> <span class="role">${role}</span> <span>${values.address}</span> <span>${values.region}</span>
        <span>${counted(values.nodes.count, "node")}</span> <span>${formatBytes(placement.requests.memory)} requested</span>
      </summary>
      <dl class="facts">
        ${fact("Values", html`<code>${cluster.path}</code>`)}
        ${values.decommission && fact("State", "being removed: workloads are deleted, namespaces and volumes stay")}
        ${cluster.unserved.length > 0 && fact("Left out", `${cluster.unserved.join(", ")}: ${report.central.name} does not run what they need`)}
        ${metricsFacts(view, report)} ${logFacts(view, report)} ${fact("Runs", runs(view, profile))}
        ${fact("Requests", `${counted(placement.pods, "pod")}: ${formatCores(placement.requests.cpu)} cores, ${formatBytes(placement.requests.memory)} of memory (limits ${formatBytes(placement.memoryLimit)}), volumes ${formatBytes(placement.storage)}`)}
      </dl>
    </details>
  </li> `;
}

function runs({ workloads }: ClusterView, profile: Profile | undefined): HtmlPart {
  const components = [...new Set(workloads.map(({ component }) => component))];
  if (components.length === 0) return "nothing";
  return html`${components.join(", ")}${profile !== undefined && html` (<a href="#${profile.id}">resources</a>)`}`;
}

/** Where its samples go, as whom, and how long they wait. */
function metricsFacts({ cluster, context }: ClusterView, { central }: Report): HtmlPart {
  if (cluster.values["prometheus-agent"] === undefined) return fact("Metrics", "no agent runs");
  const { url, serverName, isMutual } = remoteWriteEndpoint(context);
  const tenants = tenantsOf(cluster);
  const proof = isMutual ? "with a client certificate each" : "without a login";
  const receivers = central.values["thanos-receiver"]?.ringMembers ?? central.values["thanos-receiver"]?.replicas;
  return [
    fact(
      "Metrics go to",
      html`<code>${url}</code>, by the name
        <code>${serverName}</code
        >${receivers !== undefined && `; there into a ring of ${counted(receivers, "receiver")}, then into the bucket ${central.values.objectStorage.bucket}`}`,
    ),
    fact(tenants.length === 1 ? "As the tenant" : "As the tenants", `${tenants.map(({ name }) => name).join(", ")}, ${proof}`),
    fact(
      "If the way is cut",
      `the agent keeps ${formatNumber(agentBacklog(cluster).hours)} h at least; the budget is ${cluster.values.outageBudget}`,
    ),
  ];
}

function logFacts({ cluster }: ClusterView, { central }: Report): HtmlPart {
  const { fluentbit, logOutageBudget, hosts } = cluster.values;
  if (fluentbit === undefined || central.values.opensearch === undefined) return fact("Logs", "none are shipped");
  const where = cluster.role === "central" ? "OpenSearch inside the cluster" : hosts.opensearch;
  return fact("Logs go to", html`<code>${where}</code>; each node keeps them for ${logOutageBudget} where the way is cut`);
}

function fact(name: string, value: HtmlPart): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div> `;
}
