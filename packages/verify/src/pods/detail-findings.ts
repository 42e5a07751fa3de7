import { expectedApps } from "@thanos-fleet/components/expected";
import { isDeepStrictEqual } from "node:util";
import type { Finding } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { containersOf, type RenderedPod } from "../objects/rendered-pods.ts";
import { specOf } from "../references/cluster-set.ts";

interface Spec {
  readonly minReadySeconds?: number;
  readonly activeDeadlineSeconds?: number;
  readonly backoffLimit?: number;
}

/** A pod's containers, folders on the node's disk and times are those of its row. */
export function detailFindings(pod: RenderedPod): Finding[] {
  const { containers, scratch = {}, readySeconds, job, why } = expectedApps.get(pod.app)?.details ?? { containers: [pod.app] };
  const { minReadySeconds, activeDeadlineSeconds, backoffLimit } = specOf<Spec>(pod.at);
  const folders = (pod.spec.volumes ?? []).flatMap(({ name, emptyDir }) => (emptyDir === undefined ? [] : [[name, emptyDir.sizeLimit]]));
  const names = containersOf(pod).map(({ container }) => container.name);
  const fields: readonly (readonly [Path, string, unknown, unknown])[] = [
    [pod.path, "containers", names.toSorted(), containers.toSorted()],
    [[...pod.path, "volumes"], "folders on the node's disk", Object.fromEntries(folders), scratch],
    [["spec"], "minReadySeconds", minReadySeconds, readySeconds],
    [["spec"], "activeDeadlineSeconds", activeDeadlineSeconds, job?.seconds],
    [["spec"], "backoffLimit", backoffLimit, job?.retries],
  ];
  return fields.flatMap(([path, what, is, must]): Finding[] => {
    if (isDeepStrictEqual(is, must)) return [];
    const reason = why === undefined ? "" : `: ${why}`;
    const message = `${pod.app} must have the ${what} ${JSON.stringify(must) ?? "of none"}, but has ${JSON.stringify(is) ?? "none"}${reason}`;
    return [{ code: "pods/shape", place: { file: pod.at.file, path }, message }];
  });
}
