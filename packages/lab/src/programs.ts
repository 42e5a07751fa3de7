import { argoCd, certManager, etcd, helm3, kubernetes, kustomize, moduleFiles, resolveTool, type Tool } from "@thanos-fleet/native-tool";
import type { CrdFolder } from "./cluster/install-crds.ts";
import { crdModules } from "./crd-modules.ts";
import { deployedPrograms } from "./deployed-programs.ts";

/** Paths of everything that a lab runs and installs. */
export interface LabPrograms {
  readonly etcd: string;
  readonly kubernetes: string;
  readonly certManager: string;
  readonly argoCd: string;
  /** What Argo CD builds folders with. */
  readonly kustomize: string;
  /** What documents take an old stack away with. */
  readonly helm: string;
  /** A program that pods run, by the last part of its image's name, such as `prometheus`. */
  deployed(image: string): string;
  /** Folders with CustomResourceDefinitions. */
  readonly crdFolders: readonly CrdFolder[];
  /** Name and version of each, for reports. */
  readonly versions: readonly string[];
}

/** What the clusters of a lab consist of, beside the programs of components. */
const groundTools: readonly Tool[] = [etcd, kubernetes, certManager, argoCd, kustomize, helm3];

/** Finds, fetches or builds everything; throws a CommandError that says what cannot be had, and why. */
export async function labPrograms(onWork: (message: string) => void): Promise<LabPrograms> {
  const labTools = [...groundTools, ...deployedPrograms.values()];
  const paths = new Map<Tool, string>();
  // One after the other: each build uses all cores by itself.
  for (const tool of labTools) paths.set(tool, (await resolveTool(tool, { onWork })).path);
  const crdFolders: CrdFolder[] = [];
  for (const module of crdModules) {
    const { kinds } = module;
    for (const path of await moduleFiles(module, onWork)) crdFolders.push(kinds === undefined ? { path } : { path, kinds });
  }
  const pathOf = (tool: Tool): string => paths.get(tool) ?? "";
  const versions = [
    ...labTools.map(({ name, version }) => `${name} ${version}`),
    ...crdModules.map(({ module, version }) => `CRDs of ${module} ${version}`),
  ];
  return {
    etcd: pathOf(etcd),
    kubernetes: pathOf(kubernetes),
    certManager: pathOf(certManager),
    argoCd: pathOf(argoCd),
    kustomize: pathOf(kustomize),
    helm: pathOf(helm3),
    deployed(image) {
      const tool = deployedPrograms.get(image);
      if (tool === undefined) throw new Error(`no component has a program of the image ${image}`);
      return pathOf(tool);
    },
    crdFolders,
    versions,
  };
}
