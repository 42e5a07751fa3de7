import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A step of `fleet check`, and a change of a rendered file that it must not let through. */
export interface BrokenStep {
  readonly step: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

const central = "overlays/cluster-01-central";

/** One slip for each step that starts no native program. */
export const pureSteps: readonly BrokenStep[] = [
  { step: "render", file: `${central}/grafana/service.yaml`, from: "port: 3000", to: "port: 3001" },
  { step: "argocd", file: "argocd/root.yaml", from: "prune: false", to: "prune: true" },
  { step: "references", file: `${central}/grafana/service.yaml`, from: "targetPort: http", to: "targetPort: web" },
  {
    step: "arguments",
    file: `${central}/thanos-store/stateful-set.yaml`,
    from: "--data-dir=/var/thanos/store",
    to: "--data-dir=/var/thanos/x",
  },
  { step: "pods", file: `${central}/grafana/deployment.yaml`, from: "path: /api/health", to: "path: /health" },
  { step: "identity", file: `${central}/platform/certificate-thanos-receiver.yaml`, from: '"server auth"', to: '"client auth"' },
  {
    step: "network",
    file: `${central}/platform/default-deny-monitoring.yaml`,
    from: "podSelector: {}",
    to: "podSelector: {matchLabels: {a: b}}",
  },
  {
    step: "hardening",
    file: `${central}/thanos-store/stateful-set.yaml`,
    from: "readOnlyRootFilesystem: true",
    to: "readOnlyRootFilesystem: false",
  },
  { step: "logs", file: `${central}/fluentbit/config-map.yaml`, from: "rotate_wait: 60", to: "rotate_wait: 6" },
  { step: "files", file: `${central}/thanos-receiver/object-store.yaml`, from: "bucket:", to: "buckets:" },
];

/** One slip for each step that asks a native program. */
export const nativeSteps: readonly BrokenStep[] = [
  { step: "kubeconform", file: `${central}/grafana/service.yaml`, from: "port: 3000", to: 'port: "x"' },
  { step: "helm", file: `${central}/grafana/service.yaml`, from: "port: 3000", to: "port: 3001" },
  { step: "kustomize", file: `${central}/grafana/kustomization.yaml`, from: "- service.yaml", to: "- services.yaml" },
  { step: "scraping", file: `${central}/prometheus-agent/config-map.yaml`, from: "regex: grafana", to: "regex: grafanas" },
  { step: "programs", file: `${central}/prometheus-agent/config-map.yaml`, from: "scrape_interval:", to: "scrape_intervals:" },
];

/** Only warns, so it fails nothing. */
export const warningSteps = ["immutable"];

/** Makes the slip in a rendered project. */
export function breakFile(root: string, { file, from, to }: BrokenStep): void {
  const path = join(root, "deploy", file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
  writeFileSync(path, changed);
}
