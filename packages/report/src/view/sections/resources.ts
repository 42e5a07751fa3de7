import { capacityOf, formatFigure, formatNumber } from "@thanos-fleet/fleet";
import { clustersText } from "@thanos-fleet/plan/files";
import { html, type Html } from "../../html.ts";
import { profilesOf, type Profile } from "../../model/cluster-facts.ts";
import { compareMemory, memoryChange, totalMemory, type MemoryRow } from "../../model/memory-comparison.ts";
import type { ClusterView } from "../../model/topology.ts";
import type { Workload } from "../../model/workloads.ts";
import type { Report } from "../../report.ts";
import { counted, formatBytes, formatCores } from "../format.ts";
import type { Section } from "../section.ts";
import { table } from "../table.ts";

/** What every cluster runs with which resources, and the specification's comparison computed from it. */
export function resourcesSection(report: Report): Section {
  const body = html`${memoryTable(report)}
    <h3>Workloads</h3>
    <p>Clusters that run the same, with the same resources, stand together. Figures are those of one pod.</p>
    ${profilesOf(report.views).map((profile) => profileTable(profile, report))}
    <h3>What follows from the budgets of the centre</h3>
    ${capacityTable(report)} `;
  return { id: "resources", title: "Components and resources", body };
}

function memoryTable({ views, fleet }: Report): Html {
  const lines = views.map((view) => ({ name: view.cluster.name, row: compareMemory(view.cluster, memoryOf(view)) }));
  const groups = [...Map.groupBy(lines, ({ row }) => JSON.stringify(row)).values()];
  return html`<h3>Memory before and after</h3>
    <p>
      The specification compares a whole Prometheus in each cluster with the receivers and agents. Its figures stand beside what this fleet
      requests, in GB of 10<sup>9</sup> bytes.
    </p>
    ${table({
      caption: "Memory requests of each cluster before and after, in the specification and as rendered",
      columns: [
        { title: "Cluster" },
        { title: "Before", isFigure: true },
        { title: "After, specified", isFigure: true },
        { title: "After, the same components", isFigure: true },
        { title: "Change", isFigure: true },
        { title: "Everything rendered", isFigure: true },
      ],
      rows: groups.flatMap((group) => {
        const [first] = group;
        const names = group.map(({ name }) => name);
        return first === undefined
          ? []
          : [[`${clustersText(names, fleet.clusters.length)}${names.length > 1 ? ", each" : ""}`, ...memoryCells(first.row)]];
      }),
      total: ["Total", ...memoryCells(totalMemory(lines.map(({ row }) => row)))],
    })}`;
}

function memoryCells(row: MemoryRow): string[] {
  const { before, documented, alone, all } = row;
  return [gigabytes(before), gigabytes(documented), gigabytes(alone), memoryChange(row), gigabytes(all)];
}

function memoryOf({ workloads }: ClusterView): { component: string; requests: number }[] {
  return [...Map.groupBy(workloads, ({ component }) => component)].map(([component, group]) => ({
    component,
    requests: group.reduce((sum, { pods, requests }) => sum + pods * (requests.memory ?? 0), 0),
  }));
}

function gigabytes(value: number): string {
  return `${formatNumber(value)} GB`;
}

function profileTable({ id, views, workloads }: Profile, { fleet }: Report): Html {
  const names = clustersText(
    views.map(({ cluster }) => cluster.name),
    fleet.clusters.length,
  );
  return html`<h4 id="${id}">${names}</h4>
    ${table({
      caption: `Workloads of ${names}, with the resources of one pod`,
      columns: [
        { title: "Workload" },
        { title: "Pods", isFigure: true },
        { title: "CPU request", isFigure: true },
        { title: "CPU limit", isFigure: true },
        { title: "Memory request", isFigure: true },
        { title: "Memory limit", isFigure: true },
        { title: "Volume", isFigure: true },
      ],
      rows: workloads.map((workload) => [
        html`${workload.name}
          <span class="kind">${workload.kind}${workload.component !== workload.name && ` of ${workload.component}`}</span>`,
        podsText(workload),
        formatCores(workload.requests.cpu),
        formatCores(workload.limits.cpu),
        formatBytes(workload.requests.memory),
        formatBytes(workload.limits.memory),
        workload.storage === 0 ? "none" : formatBytes(workload.storage),
      ]),
    })}`;
}

function podsText({ replicas }: Workload): string {
  return replicas === undefined ? "1 a node" : String(replicas);
}

function capacityTable({ central, fleet }: Report): Html {
  const figures = capacityOf(central, fleet);
  return html`<details>
    <summary>${counted(figures.length, "figure")}, each with its computation</summary>
    ${table({
      isText: true,
      caption: `What follows from the budgets of ${central.name} and of the clusters that send to it`,
      columns: [{ title: "What" }, { title: "Figure" }, { title: "Computed as" }, { title: "Constants from" }],
      rows: figures.map((figure) => [figure.name, formatFigure(figure), figure.formula, figure.source]),
    })}
  </details> `;
}
