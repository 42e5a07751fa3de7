import { tenantsOf, type Cluster } from "@thanos-fleet/fleet";
import { componentJob, runs, type ExpectedJob } from "../expected-job.ts";

const port = (): number => 10902;
const why = "Thanos serves its own metrics at its documented port of HTTP";

const hasRulers = (cluster: Cluster): boolean => runs("thanos-query")(cluster) && runs("thanos-ruler")(cluster);

/** Jobs of Thanos' components. The frontend with a login hides its metrics behind it; its twin without one tells as much. */
export const thanosJobs = (teams: boolean): readonly ExpectedJob[] => [
  componentJob({ job: "thanos-receive", port, isThere: runs("thanos-receiver"), why }),
  ...["thanos-store", "thanos-compactor", "thanos-ruler", "thanos-query"].map((job) =>
    componentJob({ job, port, isThere: runs(job), why }),
  ),
  componentJob({ job: "thanos-query-frontend", port, isThere: runs("thanos-query"), why }),
  componentJob({ job: "thanos-query-rulers", port, isThere: hasRulers, why: "rules have a Query of their own" }),
  componentJob({
    job: "thanos-query-tenants",
    port,
    isThere: (cluster) => teams && runs("thanos-query")(cluster),
    why: "teams have a Query of their own, where there are teams",
  }),
];

/** Whether any cluster declares a team. */
export function hasTeams(clusters: readonly Cluster[]): boolean {
  return clusters.some((cluster) => tenantsOf(cluster).length > 1);
}
