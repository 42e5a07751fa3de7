import type { DeriveContext } from "@thanos-fleet/components";
import type { Finding } from "../objects/cluster-objects.ts";
import type { RenderedPod } from "../objects/rendered-pods.ts";

/** Who asks the API server has its account's token, others do not; who that is, the declared flows say. */
export function tokenFindings(pods: readonly RenderedPod[], flows: DeriveContext["flows"]): Finding[] {
  const asking = new Set(
    flows.flatMap(({ from, to }) =>
      from.kind === "workload" && to.kind === "entity" && to.entity === "kube-apiserver" ? [`${from.namespace}/${from.app}`] : [],
    ),
  );
  return pods.flatMap((pod): Finding[] => {
    const mayAsk = asking.has(`${pod.namespace}/${pod.app}`);
    const place = { file: pod.at.file, path: [...pod.path, "automountServiceAccountToken"] };
    if (mayAsk === hasToken(pod)) return [];
    const message = mayAsk
      ? `${pod.app} has a flow to the API server but no token to show there`
      : `${pod.app} has a token of its account but no declared flow to the API server`;
    return [{ code: "hardening/account-token", place, message }];
  });
}

/** A token comes unless it is refused, or by a volume of its own. */
function hasToken({ spec }: RenderedPod): boolean {
  const projected = (spec.volumes ?? []).some(
    (volume) => volume.projected?.sources.some((source) => source["serviceAccountToken"] !== undefined) === true,
  );
  return spec.automountServiceAccountToken !== false || projected;
}
