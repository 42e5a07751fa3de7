// Nothing but names, so that the command line can offer them without loading the lab.

/** The scenarios of the data path that need no fault and no long wait. */
export const dataPathSmoke = ["samples-end-to-end", "refused-certificates", "dead-mans-switch", "live-connections"] as const;

/**
 * What is tried in the same lab, one after the other: each scenario leaves the lab as it was. The labs run at once. Each takes three
 * quarters of an hour at most, and those of alerts spend it waiting.
 */
export const dataPathLabs = [
  [
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
    "probes-answered",
    "ring-resized",
    "centre-rebuilt",
  ],
  ["tenant-limited", "specified-alerts"],
  ["cluster-silent", "receivers-silent"],
] as const;

/** All scenarios of the data path, in the order in which they are told of. */
export const dataPathScenarios = dataPathLabs.flat();

/** The name of a scenario of the data path. */
export type DataPathScenario = (typeof dataPathScenarios)[number];
