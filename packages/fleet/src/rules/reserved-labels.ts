import type { Rule } from "./rule.ts";

/** Receive and the rulers write these, or the renderer sets them from the cluster's own name and region: an incoming one would be masked. */
const reserved: ReadonlyMap<string, string> = new Map([
  ["replica", "Receive's copies carry it, and deduplication drops it"],
  ["tenant_id", "Receive writes the tenant into it"],
  ["ruler", "the rulers carry it"],
  ["cluster", "it is the cluster's name"],
  ["region", "it is the cluster's region"],
]);

export const reservedLabels: Rule = {
  name: "reserved-labels",
  summary: "no external label has a name that another part of the platform writes, or series would merge silently",
  fix: "choose another name for the label",
  check({ clusters }, report) {
    for (const cluster of clusters) {
      for (const label of Object.keys(cluster.values.externalLabels)) {
        const reason = reserved.get(label);
        if (reason !== undefined)
          report([{ cluster, path: `externalLabels.${label}` }], {
            message: `the label ${label} is reserved: ${reason}`,
            hint: "choose another name",
          });
      }
    }
  },
};
