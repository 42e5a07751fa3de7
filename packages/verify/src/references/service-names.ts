import type { Finding } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import type { ClusterSet } from "./cluster-set.ts";
import { missing } from "./reference-finding.ts";

/** A Service by its name in the cluster's DNS, whatever stands before it: a pod, a port, a wildcard. */
const serviceName = /([a-z0-9-]+)\.(monitoring(?:-node)?)\.svc\b/g;

/** Arguments, configurations and certificates name Services in their text, which nothing else follows. */
export function serviceNameFindings(set: ClusterSet): Finding[] {
  return set.objects.flatMap((at) =>
    stringsOf(at.object).flatMap(({ path, text }) => {
      const names = new Map(
        [...text.matchAll(serviceName)].map(([, name = "", namespace = ""]) => [`${name}.${namespace}`, { name, namespace }]),
      );
      return [...names.values()]
        .filter(({ name, namespace }) => set.find("Service", name, namespace) === undefined)
        .map(({ name, namespace }) => missing(at, path, `${name}.${namespace}.svc is named here, but the cluster has no such Service`));
    }),
  );
}

function stringsOf(value: unknown, path: Path = []): { readonly path: Path; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => stringsOf(child, [...path, Array.isArray(value) ? Number(key) : key]));
}
