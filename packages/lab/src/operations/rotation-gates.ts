import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentRun } from "../documents/document-run.ts";
import type { World } from "../world.ts";

/** A rotation that is under way. */
export interface RotationByHand {
  readonly world: World;
  readonly documents: DocumentRun;
  /** Where its commands are typed. */
  readonly folder: string;
}

/** The gate of `prepare`: how many CAs the bundle has that was made. */
export function expectBundle({ documents, folder }: RotationByHand, count: number): void {
  const found = certificatesIn(readFileSync(join(folder, "ca.crt"), "utf8")).length;
  if (found !== count) documents.unmet.push(`the gate of the bundle: ca.crt has ${found} certificates and not ${count}`);
}

/** How many CAs the agent of each edge has mounted, which its page asks in the pod. */
export function expectMounted({ world, documents }: RotationByHand, count: number): void {
  for (const [cluster, text] of mounted(world, () => ["remote-write-ca", "ca.crt"])) {
    const found = certificatesIn(text).length;
    if (found !== count) documents.unmet.push(`the gate of the copies: the agent of ${cluster} has ${found} CAs mounted and not ${count}`);
  }
}

/** By whom the certificate is issued that the agent of each edge shows, which its page asks in the pod. */
export function expectIssuer({ world, documents }: RotationByHand, issuer: string): void {
  for (const [cluster, text] of mounted(world, (name) => [`remote-write-client-${name}`, "tls.crt"])) {
    const [first] = certificatesIn(text);
    const found = first === undefined ? "no one" : new X509Certificate(first).issuer;
    if (!found.endsWith(issuer)) documents.unmet.push(`the gate of the leaves: the agent of ${cluster} shows a certificate of ${found}`);
  }
}

/** A key of a Secret that the agent of each edge has mounted; empty where it has none. */
function mounted({ lab, home }: World, which: (cluster: string) => readonly [string, string]): [string, string][] {
  return [...lab.clusters.values()]
    .filter(({ name }) => name !== home.name)
    .map(({ name, kubelet }) => {
      const [secret, key] = which(name);
      const pod = kubelet.pods.find(({ metadata }) => metadata.name === "prometheus-agent-0");
      const encoded = pod === undefined ? undefined : kubelet.secretsOf(pod).get(secret)?.[key];
      return [name, Buffer.from(encoded ?? "", "base64").toString("utf8")];
    });
}

function certificatesIn(text: string): readonly string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
}
