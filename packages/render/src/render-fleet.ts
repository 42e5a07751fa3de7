import { helmValuePaths, type ComponentName } from "@thanos-fleet/schema";
import { createHash } from "node:crypto";
import { agentBacklog, centralOf, tenantsOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import { renderClusterApplications, type RenderedComponent } from "./argocd/cluster-applications.ts";
import { renderRoot } from "./argocd/root.ts";
import { CompiledChart, type ParsedChart, type RenderedObject } from "./compile-charts.ts";
import type { ClusterContext, ComponentDefinition, DeriveContext, Sender } from "./component-definition.ts";
import { components } from "./components/registry.ts";
import { renderComponentChart, renderUmbrella } from "./helm-chart.ts";
import { printGenerated } from "./print-generated.ts";

/** A file of deploy/: its path below deploy/, its text, and the template or module that made it. */
export interface RenderedFile {
  readonly path: string;
  readonly content: string;
  readonly origin: string;
}

/** Files that are rendered and owned together: a cluster's, or the fleet's shared ones. */
export interface OutputUnit {
  readonly name: string;
  /** Hash of everything the unit's files depend on; equal fingerprints mean equal files. */
  readonly fingerprint: string;
  render(): RenderedFile[];
}

const kustomizationOrigin = "packages/render/src/render-fleet.ts";

/** Renders clusters with charts that were parsed once; compiled templates are shared by all of them. */
export class FleetRenderer {
  readonly #charts = new Map<string, { manifests: CompiledChart; chart: CompiledChart }>();

  constructor(charts: ReadonlyMap<string, ParsedChart>) {
    for (const component of components) {
      const parsed = charts.get(component.name);
      if (parsed === undefined) throw new Error(`charts/${component.name}/ is missing`);
      this.#charts.set(component.name, { manifests: new CompiledChart(parsed, "manifests"), chart: new CompiledChart(parsed, "chart") });
    }
  }

  /**
   * The fleet's units, nothing rendered yet. `programHash` stands for the templates and the program: a unit is rendered
   * again when it, the cluster's values, or the values of the clusters it looks at change.
   */
  units(fleet: Fleet, programHash: string): OutputUnit[] {
    const central = centralOf(fleet);
    const hashes = new Map(fleet.clusters.map((cluster) => [cluster.name, hash(JSON.stringify(cluster.values))]));
    const senders = hash(JSON.stringify(sendersOf(fleet)));
    const units: OutputUnit[] = fleet.clusters.map((cluster) => ({
      name: cluster.name,
      fingerprint: hash([programHash, hashes.get(cluster.name), cluster === central ? senders : hashes.get(central.name)].join()),
      render: () => this.renderCluster(contextOf(cluster, fleet)),
    }));
    units.push({ name: "shared", fingerprint: hash([programHash, hashes.get(central.name)].join()), render: () => renderRoot(central) });
    return units;
  }

  /** Every file of one cluster: manifests, charts, Argo CD. */
  renderCluster(context: DeriveContext): RenderedFile[] {
    const files: RenderedFile[] = [];
    const rendered: RenderedComponent[] = [];
    const running = componentsOf(context.cluster);
    for (const component of running) rendered.push(this.#renderComponent(component, context, files));
    const inChart = running.filter((component) => component.name !== "namespaces");
    if (inChart.length > 0) files.push(...renderUmbrella(inChart, context));
    files.push(...renderClusterApplications(context.cluster, rendered));
    return files;
  }

  /** The manifests of one component alone, for whoever looks into one of them. */
  renderManifests(name: string, context: DeriveContext): RenderedObject[] {
    const component = components.find((candidate) => candidate.name === name);
    const compiled = this.#charts.get(name);
    if (component === undefined || compiled === undefined) throw new Error(`there is no component ${name}`);
    return compiled.manifests.render(component.derive(context), adjustableKey(component.name, context));
  }

  #renderComponent(component: ComponentDefinition, context: DeriveContext, files: RenderedFile[]): RenderedComponent {
    const compiled = this.#charts.get(component.name);
    if (compiled === undefined) throw new Error(`${component.name} was not compiled`);
    const view = component.derive(context);
    const folder = `overlays/${overlayFolder(context.cluster)}/${component.name}`;
    const adjustables = adjustableKey(component.name, context);
    const objects = compiled.manifests.render(view, adjustables);
    for (const { name, content, origin } of objects) files.push({ path: `${folder}/${name}`, content, origin });
    files.push(kustomization(folder, objects));
    if (component.name !== "namespaces") files.push(...renderComponentChart(component, context, compiled.chart.render(view, adjustables)));
    return { component, objects };
  }
}

/** The values of a component's tokens, which stand in its view as opaque paths. */
function adjustableKey(component: ComponentName, context: DeriveContext): string {
  const values = (context.cluster.values as unknown as Record<string, unknown>)[component];
  const read = (path: readonly string[]): unknown =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], values);
  return JSON.stringify(helmValuePaths(component).map(read));
}

function kustomization(folder: string, objects: readonly RenderedObject[]): RenderedFile {
  const resources = objects.map(({ name }) => name).sort();
  const content = printGenerated(kustomizationOrigin, { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", resources });
  return { path: `${folder}/kustomization.yaml`, content, origin: kustomizationOrigin };
}

/** Folder of a cluster's manifests below deploy/overlays/. */
export function overlayFolder(cluster: Cluster): string {
  return `${cluster.name}-${cluster.role}`;
}

/** The components a cluster runs: those its document has; of a cluster that is being removed, only the namespaces. */
export function componentsOf(cluster: Cluster): readonly ComponentDefinition[] {
  return components.filter(
    (component) => component.name in cluster.values && (!cluster.values.decommission || component.name === "namespaces"),
  );
}

/** What the cluster's components may look at. */
export function contextOf(cluster: Cluster, fleet: Fleet): DeriveContext {
  const central = centralOf(fleet);
  const context: ClusterContext =
    cluster.role === "central" ? { role: "central", cluster, central, senders: sendersOf(fleet) } : { role: "edge", cluster, central };
  const running = componentsOf(cluster);
  const scrapeTargets = running.flatMap((component) => component.scrapeTargets?.(context) ?? []);
  const flows = running.flatMap((component) => component.flows({ ...context, scrapeTargets }));
  const secrets = running.flatMap((component) => component.secrets?.(context) ?? []);
  return { ...context, scrapeTargets, flows, secrets };
}

/** A cluster that is being removed sends nothing any more. */
function sendersOf(fleet: Fleet): Sender[] {
  const sending = [...fleet.centrals, ...fleet.edges].filter(({ values }) => !values.decommission);
  return sending.map((cluster) => ({
    name: cluster.name,
    role: cluster.role,
    region: cluster.values.region,
    tenants: tenantsOf(cluster),
    outageBudget: cluster.values.outageBudget,
    backlogHours: "prometheus-agent" in cluster.values ? agentBacklog(cluster).hours : undefined,
  }));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
