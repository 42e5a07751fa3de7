import { X509Certificate } from "node:crypto";
import type { ApiObject } from "./kubernetes/api-object.ts";
import { podNeeds } from "./stand-ins/pod-needs.ts";
import type { Kubelet, SecretData } from "./stand-ins/kubelet.ts";

/** A certificate that a pod shows or a bundle that it trusts, and what it is called in messages. */
interface Held {
  readonly pod: string;
  readonly secret: string;
  readonly certificates: readonly X509Certificate[];
}

/** Programs that read their CA again for each connection; all others keep what they read when they started. */
const readsAgain = new Set(["prometheus-agent"]);

/**
 * Every pod of a namespace that would refuse a certificate which some pod there shows: its bundle, as it was read, has not
 * the CA that signed it. A certificate counts as shown both as it is now and as it was when its pod started.
 */
export function trustGaps(kubelet: Kubelet, namespace: string): string[] {
  const running = kubelet.pods.filter(({ metadata, status }) => metadata.namespace === namespace && status?.phase === "Running");
  const bundles = running.flatMap((pod) => bundlesOf(kubelet, pod));
  const leaves = running.flatMap((pod) => leavesOf(kubelet, pod));
  return bundles.flatMap((bundle) =>
    leaves
      .filter((leaf) => !trusts(bundle, leaf))
      .map((leaf) => `${bundle.pod} trusts ${bundle.secret} as it read it, which did not sign ${leaf.secret} of ${leaf.pod}`),
  );
}

/** How many bundles and certificates a namespace's pods hold: that nothing was looked at must be seen. */
export function heldCounts(kubelet: Kubelet, namespace: string): { readonly bundles: number; readonly leaves: number } {
  const running = kubelet.pods.filter(({ metadata, status }) => metadata.namespace === namespace && status?.phase === "Running");
  const count = (of: (kubelet: Kubelet, pod: ApiObject) => Held[]): number =>
    running.reduce((sum, pod) => sum + of(kubelet, pod).length, 0);
  return { bundles: count(bundlesOf), leaves: count(leavesOf) };
}

function bundlesOf(kubelet: Kubelet, pod: ApiObject): Held[] {
  const app = pod.metadata.labels?.["app"] ?? "";
  const secrets = readsAgain.has(app) ? kubelet.secretsOf(pod) : atStart(kubelet, pod);
  return held(pod, { secrets, key: "ca.crt" });
}

function leavesOf(kubelet: Kubelet, pod: ApiObject): Held[] {
  return [kubelet.secretsOf(pod), atStart(kubelet, pod)].flatMap((secrets) => held(pod, { secrets, key: "tls.crt" }));
}

function atStart(kubelet: Kubelet, pod: ApiObject): ReadonlyMap<string, SecretData> {
  return kubelet.started.get(pod.metadata.uid ?? "")?.atStart ?? new Map();
}

interface Looked {
  readonly secrets: ReadonlyMap<string, SecretData>;
  readonly key: string;
}

function held(pod: ApiObject, { secrets, key }: Looked): Held[] {
  const names = podNeeds(pod).filter(({ kind, volume, keys }) => kind === "Secret" && volume !== undefined && keys.includes(key));
  return names.flatMap(({ name }) => {
    const text = Buffer.from(secrets.get(name)?.[key] ?? "", "base64").toString("utf8");
    const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
    return blocks.length === 0
      ? []
      : [{ pod: pod.metadata.name, secret: name, certificates: blocks.map((block) => new X509Certificate(block)) }];
  });
}

function trusts(bundle: Held, leaf: Held): boolean {
  const [shown] = leaf.certificates;
  return shown !== undefined && bundle.certificates.some((authority) => shown.verify(authority.publicKey));
}
