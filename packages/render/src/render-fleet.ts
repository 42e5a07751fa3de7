import { helmValuePaths, type ComponentName } from "@thanos-fleet/schema";
import { centralOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import { renderClusterApplications } from "./argocd/cluster-applications.ts";
import { renderRoot } from "./argocd/root.ts";
import { CompiledChart, printGenerated, type ParsedChart, type RenderedObject } from "@thanos-fleet/template";
import { components, componentsOf, contextOf, type ComponentDefinition, type DeriveContext } from "@thanos-fleet/components";
import { capacityDocument } from "./documents/capacity-document.ts";
import { dnsDocument } from "./documents/dns-document.ts";
import { renderComponentChart, renderUmbrella } from "./helm-chart.ts";
import { overlayFolder } from "./overlay-folder.ts";
import type { RenderedFile } from "./rendered-file.ts";

const kustomizationOrigin = "packages/render/src/render-fleet.ts";

/** A component's chart, compiled for both of its targets. */
interface CompiledComponent {
  readonly manifests: CompiledChart;
  readonly chart: CompiledChart;
}

/** Renders clusters with charts that are compiled once, when they are first needed, and shared by all of them. */
export class FleetRenderer {
  readonly #charts: Pick<ReadonlyMap<string, ParsedChart>, "get">;
  readonly #compiled = new Map<string, CompiledComponent>();

  constructor(charts: Pick<ReadonlyMap<string, ParsedChart>, "get">) {
    this.#charts = charts;
  }

  /** Every file of one cluster: manifests, charts, Argo CD, its page of figures. */
  renderCluster(cluster: Cluster, fleet: Fleet): RenderedFile[] {
    const context = contextOf(cluster, fleet);
    const files: RenderedFile[] = [];
    const running = componentsOf(cluster);
    for (const component of running) files.push(...this.#renderComponent(component, context));
    const inChart = running.filter((component) => component.name !== "namespaces");
    if (inChart.length > 0) files.push(...renderUmbrella(inChart, context));
    files.push(...renderClusterApplications(cluster, running));
    if (!cluster.values.decommission) files.push(capacityDocument(cluster, fleet, files));
    return files;
  }

  /** The files that belong to no cluster: the root of Argo CD, the page of DNS records. */
  renderShared(fleet: Fleet): RenderedFile[] {
    const central = centralOf(fleet);
    return [...renderRoot(central), dnsDocument(central)];
  }

  /** The manifests of one component alone, for callers that look into one of them. */
  renderManifests(name: string, context: DeriveContext): RenderedObject[] {
    const component = components.find((candidate) => candidate.name === name);
    if (component === undefined) throw new Error(`there is no component ${name}`);
    const { manifests } = this.#compile(name);
    const view = component.derive(context);
    return manifests.render(view, manifests.keysOf(view, adjustableKey(component.name, context))).flat();
  }

  #renderComponent(component: ComponentDefinition, context: DeriveContext): RenderedFile[] {
    const { manifests, chart } = this.#compile(component.name);
    const view = component.derive(context);
    const folder = `overlays/${overlayFolder(context.cluster)}/${component.name}`;
    const keys = manifests.keysOf(view, adjustableKey(component.name, context));
    const rendered = manifests.render(view, keys);
    const objects = rendered.flat();
    return [
      ...objects.map(({ name, content, origin }) => ({ path: `${folder}/${name}`, content, origin })),
      kustomization(folder, objects),
      ...(component.name === "namespaces" ? [] : renderComponentChart(component, context, chart.renderBeside(rendered, view, keys))),
    ];
  }

  #compile(component: string): CompiledComponent {
    const known = this.#compiled.get(component);
    if (known !== undefined) return known;
    const parsed = this.#charts.get(component);
    if (parsed === undefined) throw new Error(`charts/${component}/ is missing`);
    const compiled = { manifests: new CompiledChart(parsed, "manifests"), chart: new CompiledChart(parsed, "chart") };
    this.#compiled.set(component, compiled);
    return compiled;
  }
}

/** The values of a component's tokens, which stand in its view as opaque paths. */
function adjustableKey(component: ComponentName, context: DeriveContext): string {
  const values = (context.cluster.values as unknown as Record<string, unknown>)[component];
  const read = (path: readonly string[]): unknown =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], values);
  return JSON.stringify(helmValuePaths(component).map(read));
}

/** By the files that they list: those of a component are the same in nearly all clusters. */
const kustomizations = new Map<string, string>();

function kustomization(folder: string, objects: readonly RenderedObject[]): RenderedFile {
  const resources = objects.map(({ name }) => name).sort();
  const key = resources.join();
  const content =
    kustomizations.get(key) ??
    printGenerated(kustomizationOrigin, { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", resources });
  kustomizations.set(key, content);
  return { path: `${folder}/kustomization.yaml`, content, origin: kustomizationOrigin };
}
