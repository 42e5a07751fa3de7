// Nothing but names, so that the command line can offer them without loading the lab.

/** The scenarios of the data path that need no fault and no long wait. */
export const dataPathSmoke = ["samples-end-to-end", "refused-certificates", "dead-mans-switch", "live-connections"] as const;

/** All scenarios of the data path, in the order in which one lab tries them: each leaves the lab as it was. */
export const dataPathScenarios = [
  ...dataPathSmoke,
  "tenants-apart",
  "accepted-times",
  "recorded-series",
  "retention-and-downsampling",
  "block-boundary",
  "too-many-series",
  "one-receiver-killed",
  "two-receivers-killed",
  "all-receivers-killed",
  "receivers-restarted",
  "object-store-away",
  "edge-cut-off",
  "agent-out-of-memory",
  "tenant-limited",
  "probes-answered",
  "ring-resized",
  "centre-rebuilt",
  "cluster-silent",
  "specified-alerts",
  "receivers-silent",
] as const;

/** The name of a scenario of the data path. */
export type DataPathScenario = (typeof dataPathScenarios)[number];
