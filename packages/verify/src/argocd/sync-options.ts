/** Options of a sync; an Application has those of its form, each once, in this order. */
interface SyncOption {
  readonly option: string;
  /** Whether it belongs to Applications of components only. */
  readonly isForComponents: boolean;
  readonly why: string;
}

/**
 * Two that others use are missing on purpose: with `ServerSideApply=true` a field that Git drops stays and reads as
 * synced, and `ApplyOutOfSyncOnly=true` leaves objects without what was applied last, with the same outcome.
 */
const syncOptions: readonly SyncOption[] = [
  { option: "CreateNamespace=false", isForComponents: true, why: "the component `namespaces` owns them, with the labels of Pod Security" },
  {
    option: "FailOnSharedResource=true",
    isForComponents: true,
    why: "two Applications that render one object would take it from each other for ever",
  },
  { option: "PrunePropagationPolicy=foreground", isForComponents: true, why: "a workload is gone when its pods are, so volumes are free" },
  { option: "RespectIgnoreDifferences=true", isForComponents: false, why: "what a comparison ignores must not be overwritten by the sync" },
];

/** The options that an Application of a component, or one of Applications, has. */
export function expectedSyncOptions(isComponent: boolean): { readonly is: string[]; readonly why: string } {
  const chosen = syncOptions.filter(({ isForComponents }) => isComponent || !isForComponents);
  return { is: chosen.map(({ option }) => option), why: chosen.map(({ option, why }) => `${option}: ${why}`).join("; ") };
}
