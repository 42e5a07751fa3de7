import type { Finding } from "../objects/cluster-objects.ts";
import { objectKey } from "../objects/kubernetes-objects.ts";
import { nameOf, namespaceOf, type ClusterSet } from "./cluster-set.ts";
import { duplicate, missing } from "./reference-finding.ts";

/** No object is rendered twice, and none into a namespace that is not. */
export function identityFindings(set: ClusterSet): Finding[] {
  const first = new Map<string, string>();
  return set.objects.flatMap((at): Finding[] => {
    const key = objectKey(at.object);
    const known = first.get(key);
    const namespace = namespaceOf(at);
    const found: Finding[] = [];
    if (known === undefined) first.set(key, at.file);
    else found.push(duplicate(at, [], `${at.object.kind} ${nameOf(at)} is in deploy/${known} too: whichever is applied last wins`));
    if (namespace !== "" && set.find("Namespace", namespace) === undefined)
      found.push(missing(at, ["metadata", "namespace"], `the Namespace ${namespace} is not rendered for this cluster`));
    return found;
  });
}
