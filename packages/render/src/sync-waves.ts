import type { ComponentDefinition } from "@thanos-fleet/components";

/**
 * Argo CD's sync wave of a component. Only the namespaces come first: nothing can be applied without them, and they wait
 * for no pod, node or Secret. All others share the last wave, which Argo CD applies without waiting for its health, so that
 * a component that cannot start keeps no other from being created.
 */
export function syncWave({ name }: ComponentDefinition): number {
  return name === "namespaces" ? 0 : 1;
}
