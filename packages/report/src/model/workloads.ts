import { schedulableNodes, type Cluster } from "@thanos-fleet/fleet";
import { overlayFolder } from "@thanos-fleet/render";
import type { RenderedFile } from "@thanos-fleet/render/units";
import { parseQuantity } from "@thanos-fleet/schema";
import { parseYaml, toValue } from "@thanos-fleet/yaml-source";

/** What a pod asks for and may take: cores and bytes, undefined where nothing is said. */
export interface PodResources {
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
}

/** A workload as it is rendered, before it is known on how many nodes it runs. */
interface RenderedWorkload {
  readonly kind: "Deployment" | "StatefulSet" | "DaemonSet";
  readonly name: string;
  readonly app: string;
  readonly namespace: string;
  /** Undefined where nodes decide how many there are. */
  readonly replicas: number | undefined;
  readonly toleratesTaints: boolean;
  readonly image: string;
  readonly requests: PodResources;
  readonly limits: PodResources;
  /** Bytes of the volumes of one pod that outlive it. */
  readonly storage: number;
}

/** Pods of one cluster that run the same: how many, and what each asks for. */
export interface Workload extends RenderedWorkload {
  readonly component: string;
  readonly pods: number;
}

/** The workloads of a cluster as its manifests have them, in their order; jobs, which end, are left out. */
export class WorkloadReader {
  /** Edges differ in little more than their names, and parsing takes longer than all else. */
  readonly #known = new Map<string, RenderedWorkload>();

  workloadsOf(cluster: Cluster, files: readonly RenderedFile[]): Workload[] {
    const folder = `overlays/${overlayFolder(cluster)}/`;
    const own = files.filter(({ path }) => path.startsWith(folder));
    const claims = claimsByComponent(own, folder);
    return own.flatMap((file) => {
      if (!/^kind: (?:Deployment|StatefulSet|DaemonSet)$/m.test(file.content)) return [];
      const workload = this.#read(file, cluster.name);
      const component = componentOf(file, folder);
      const nodes = workload.toleratesTaints ? cluster.values.nodes.count : schedulableNodes(cluster);
      const claimed = workload.kind === "Deployment" && workload.name === component ? (claims.get(component) ?? 0) : 0;
      return [{ ...workload, component, pods: workload.replicas ?? nodes, storage: workload.storage + claimed }];
    });
  }

  #read({ path, content }: RenderedFile, cluster: string): RenderedWorkload {
    const key = content.replaceAll(cluster, "").replaceAll(/^.*(?:checksum|hash).*$/gm, "");
    const known = this.#known.get(key) ?? readWorkload(path, content);
    this.#known.set(key, known);
    return known;
  }
}

function componentOf({ path }: RenderedFile, folder: string): string {
  return path.slice(folder.length).split("/")[0] ?? "";
}

/** Bytes of the claims that stand apart from a workload; the Deployment that is named after its component mounts them. */
function claimsByComponent(files: readonly RenderedFile[], folder: string): Map<string, number> {
  const claims = new Map<string, number>();
  for (const file of files) {
    if (!/^kind: PersistentVolumeClaim$/m.test(file.content)) continue;
    const { spec } = parse(file.path, file.content) as { readonly spec: Claim["spec"] };
    const component = componentOf(file, folder);
    claims.set(component, (claims.get(component) ?? 0) + parseQuantity(spec.resources.requests.storage));
  }
  return claims;
}

interface Claim {
  readonly spec: { readonly resources: { readonly requests: { readonly storage: string } } };
}

interface Manifest {
  readonly kind: RenderedWorkload["kind"];
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: {
    readonly replicas?: number;
    readonly template: {
      readonly metadata: { readonly labels: { readonly app: string } };
      readonly spec: { readonly containers: readonly Container[]; readonly tolerations?: readonly object[] };
    };
    readonly volumeClaimTemplates?: readonly Claim[];
  };
}

interface Container {
  readonly image: string;
  readonly resources?: Readonly<Record<"requests" | "limits", { readonly cpu?: string; readonly memory?: string } | undefined>>;
}

function readWorkload(path: string, content: string): RenderedWorkload {
  const { kind, metadata, spec } = parse(path, content) as Manifest;
  const { containers, tolerations } = spec.template.spec;
  const sum = (what: "requests" | "limits", of: "cpu" | "memory"): number | undefined => {
    const given = containers.flatMap(({ resources }) => resources?.[what]?.[of] ?? []);
    return given.length === 0 ? undefined : given.reduce((total, quantity) => total + parseQuantity(quantity), 0);
  };
  return {
    kind,
    name: metadata.name,
    app: spec.template.metadata.labels.app,
    namespace: metadata.namespace,
    replicas: kind === "DaemonSet" ? undefined : (spec.replicas ?? 1),
    // A DaemonSet that tolerates every taint runs on the control plane too.
    toleratesTaints: tolerations !== undefined,
    image: containers[0]?.image ?? "",
    requests: { cpu: sum("requests", "cpu"), memory: sum("requests", "memory") },
    limits: { cpu: sum("limits", "cpu"), memory: sum("limits", "memory") },
    storage: (spec.volumeClaimTemplates ?? []).reduce((total, claim) => total + parseQuantity(claim.spec.resources.requests.storage), 0),
  };
}

function parse(path: string, text: string): unknown {
  const { root } = parseYaml({ path, text });
  if (root === undefined) throw new Error(`${path} is rendered as no YAML`);
  return toValue(root);
}
