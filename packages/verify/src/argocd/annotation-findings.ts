import { expectedComponents } from "@thanos-fleet/components/expected";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";

const key = "argocd.argoproj.io/sync-options";

/** How Argo CD treats objects of some kinds, beside what their Application says. */
interface ExpectedOptions {
  readonly isFor: (at: PlacedObject) => boolean;
  readonly options: string;
  readonly why: string;
}

const ofOperators = /^(?:cert-manager\.io|gateway\.networking\.k8s\.io)\//;
const kindsOfCilium = new Set(["CiliumLoadBalancerIPPool", "CiliumL2AnnouncementPolicy"]);

const table: readonly ExpectedOptions[] = [
  {
    isFor: ({ object }) => object.kind === "Namespace" || object.kind === "PersistentVolumeClaim",
    options: "Prune=false,Delete=false",
    why: "with it would go volumes and the Secrets that people made",
  },
  {
    isFor: ({ object }) => ofOperators.test(object.apiVersion ?? "") || kindsOfCilium.has(object.kind ?? ""),
    options: "SkipDryRunOnMissingResource=true",
    why: "where its kind comes later, the rest of the platform need not wait for it",
  },
  ...expectedComponents.flatMap(([, { syncOptions = [] }]) =>
    syncOptions.map(({ kind, name, options, why }) => ({
      isFor: (at: PlacedObject) => at.object.kind === kind && nameOf(at) === name,
      options,
      why,
    })),
  ),
];

/** Objects have Argo CD's options of the table, and no other annotation for it. */
export function annotationFindings({ objects }: ClusterSet): Finding[] {
  return objects.flatMap((at) => {
    const { annotations = {} } = at.object.metadata ?? {};
    const expected = table.find(({ isFor }) => isFor(at));
    const place = { file: at.file, document: at.document ?? 0, path: ["metadata"] };
    const finding = (message: string): Finding => ({ code: "argocd/field", place, message: `${nameOf(at)} ${message}` });
    const others = Object.keys(annotations).filter((name) => name.startsWith("argocd.argoproj.io/") && name !== key);
    return [
      ...(annotations[key] === expected?.options
        ? []
        : [
            finding(
              `must have the sync options ${expected?.options ?? "of its Application alone"}: ${expected?.why ?? "no table adds any"}`,
            ),
          ]),
      ...others.map((name) => finding(`has ${name}, which no table knows`)),
    ];
  });
}
