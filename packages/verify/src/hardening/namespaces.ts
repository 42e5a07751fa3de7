import type { Finding } from "../objects/cluster-objects.ts";
import { namespaceOf, type ClusterSet } from "../references/cluster-set.ts";
import { isExcepted } from "./exceptions.ts";

/**
 * Pods live where their namespace holds them to what they are: only host agents where everything is allowed. While a
 * cluster migrates, the old stack's pods are still there, and the namespace only warns.
 */
export function namespaceFindings(set: ClusterSet, isMigrating: boolean): Finding[] {
  const label = `pod-security.kubernetes.io/${isMigrating ? "warn" : "enforce"}`;
  return set.pods.flatMap((pod): Finding[] => {
    const namespace = set.find("Namespace", pod.namespace);
    const { labels = {} } = (namespace?.object.metadata ?? {}) as { labels?: Readonly<Record<string, string>> };
    const level = labels[label];
    const wanted = isExcepted(pod.app, "hostPath") ? "privileged" : "restricted";
    if (namespace === undefined || level === wanted) return [];
    const message = `the pod of ${pod.app} must live in a namespace that is ${wanted}, but ${namespaceOf(pod.at)} is ${level ?? "without Pod Security"}`;
    return [{ code: "hardening/pod-security", place: { file: pod.at.file, path: ["metadata", "namespace"] }, message }];
  });
}
