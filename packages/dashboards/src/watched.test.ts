import { expect, test } from "vitest";
import { askWatched } from "./watched.ts";

const watched = { jobs: new Set(["a", "b-c"]), records: new Set(["cluster:x:sum", "ALERTS"]) };

test.each([
  ['up{job="a"}', 'up{job="a"}'],
  ['up{job="gone"}', undefined],
  ['x{job="a"} / on (cluster) y{job="gone"}', undefined],
  ['up{job=~"a|gone|b-c"} == 0', 'up{job=~"a|b-c"} == 0'],
  ['up{job=~"a|gone", cluster="x"}', 'up{job="a", cluster="x"}'],
  ['up{job=~"gone|gone-too"}', undefined],
  ['up{job!~"a|gone"}', 'up{job!="a"}'],
  ['up{job!~"gone|gone-too"} == 0', "up{} == 0"],
  ['up{job!~"gone|gone-too", cluster="x"}', 'up{cluster="x"}'],
  ['up{cluster="x", job!="gone"}', 'up{cluster="x"}'],
  ['up{job=~"b-.*"}', 'up{job=~"b-.*"}'],
  ['up{job=~"gone-.*"}', undefined],
  ['up{job!~"gone-.*"}', 'up{job!~"gone-.*"}'],
  ["max(cluster:x:sum[1d:1m]) and kube_job_failed", "max(cluster:x:sum[1d:1m]) and kube_job_failed"],
  ["cluster:y:sum", undefined],
  ["fleet_cluster_info unless up", undefined],
  ['count(ALERTS{alertstate="firing"}) or vector(0)', 'count(ALERTS{alertstate="firing"}) or vector(0)'],
])("of %s is asked %s", (expr, expected) => {
  expect(askWatched(expr, watched)).toBe(expected);
});

test("where nothing is scraped, no target is up", () => {
  expect(askWatched("avg by (cluster) (up)", watched)).toBe("avg by (cluster) (up)");
  expect(askWatched("avg by (cluster) (up)", { ...watched, jobs: new Set() })).toBeUndefined();
});

test("alerts are not asked for where no rules are evaluated", () => {
  expect(askWatched('ALERTS{alertstate="firing"}', { ...watched, records: new Set() })).toBeUndefined();
});
