import { isDeepStrictEqual } from "node:util";
import { expectedApps, type ExpectedShape } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";
import type { Finding } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";
import { containersOf, type PodContainerSpec, type RenderedPod } from "../objects/rendered-pods.ts";

/** An account hands its token to no pod by itself: the pods that ask the API server say so. */
export function accountFindings(set: ClusterSet): Finding[] {
  return set
    .ofKind("ServiceAccount")
    .filter(({ object }) => object["automountServiceAccountToken"] !== false)
    .map((account) => ({
      code: "pods/shape",
      place: { file: account.file, document: account.document ?? 0, path: ["automountServiceAccountToken"] },
      message: `the account ${nameOf(account)} must hand its token to no pod by itself`,
    }));
}

interface Wrong {
  readonly path: Path;
  readonly message: string;
}

/** A pod has the image, resources, user, account, time to end and node's folders of its row, and nothing of its node beside. */
export function shapeFindings(pod: RenderedPod, cluster: Cluster): Finding[] {
  const shape = expectedApps.get(pod.app)?.shape;
  const finding = ({ path, message }: Wrong): Finding => ({
    code: "pods/shape",
    place: { file: pod.at.file, path },
    message: `${pod.app} ${message}`,
  });
  if (shape === undefined) return [finding({ path: pod.path, message: "is in no table of pods" })];
  return [
    ...podProblems(pod, shape, cluster),
    ...containersOf(pod).flatMap(({ container, path }) => containerProblems(container, shape, cluster).map((wrong) => at(path, wrong))),
  ].map((wrong) => finding(wrong));
}

function at(path: Path, { path: inner, message }: Wrong): Wrong {
  return { path: [...path, ...inner], message };
}

function podProblems({ app, spec, path }: RenderedPod, shape: ExpectedShape, cluster: Cluster): Wrong[] {
  const { user, ownsVolumes, account = app, isOnHost = false } = shape;
  const folders = (spec.volumes ?? []).flatMap(({ hostPath }) => (hostPath as { readonly path?: string } | undefined)?.path ?? []);
  const { seccompProfile: _profile, ...context } = spec.securityContext ?? {};
  const runsAs = {
    ...(user === 0 ? {} : { runAsNonRoot: true }),
    runAsUser: user,
    runAsGroup: user,
    ...(ownsVolumes ? { fsGroup: user } : {}),
  };
  const fields: readonly (readonly [string, unknown, unknown, string])[] = [
    ["serviceAccountName", spec.serviceAccountName, account, "an account of its own"],
    [
      "automountServiceAccountToken",
      spec.automountServiceAccountToken,
      shape.hasToken ?? false,
      "only who asks the API server has a token",
    ],
    ["terminationGracePeriodSeconds", spec["terminationGracePeriodSeconds"], shape.grace?.(cluster), "what it finishes before it ends"],
    ["securityContext", context, runsAs, shape.why],
    ["hostNetwork", spec.hostNetwork ?? false, isOnHost, "who is on its node's network is beyond all policies"],
    ["hostPID", spec["hostPID"] ?? false, isOnHost, "who sees its node's processes sees their arguments"],
    ["volumes", folders, shape.hostPaths ?? [], "the only folders of its node"],
  ];
  return fields
    .filter(([, is, must]) => !isDeepStrictEqual(is, must))
    .map(([name, is, must, why]) => ({ path: [...path, name], message: `must have ${name} ${print(must)}, but has ${print(is)}: ${why}` }));
}

function containerProblems({ image, resources }: PodContainerSpec, shape: ExpectedShape, cluster: Cluster): Wrong[] {
  const { registry, repository, tag, digest } = shape.image(cluster) ?? { registry: "", repository: "", tag: "", digest: undefined };
  const must = `${registry}/${repository}:${tag}${digest === undefined ? "" : `@${digest}`}`;
  const wanted = resourcesOf(shape, cluster);
  return [
    ...(image === must ? [] : [{ path: ["image"], message: `must run ${must} of the values, but runs ${image}` }]),
    ...(isDeepStrictEqual(resources, wanted)
      ? []
      : [{ path: ["resources"], message: `must have the resources ${print(wanted)} of the values, but has ${print(resources)}` }]),
  ];
}

/** Memory is limited to what is asked for unless the values say more; processors are not limited at all. */
function resourcesOf(shape: ExpectedShape, cluster: Cluster): unknown {
  if (shape.fixed !== undefined) return shape.fixed;
  const { cpu, memory, memoryLimit } = shape.resources(cluster) ?? { cpu: "", memory: "" };
  const disk = 768 + (shape.scratch?.(cluster) ?? 0);
  return {
    requests: { cpu, memory, "ephemeral-storage": "64Mi" },
    limits: { memory: memoryLimit ?? memory, "ephemeral-storage": `${disk}Mi` },
  };
}

function print(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}
