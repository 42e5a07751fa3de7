import { expect, test } from "vitest";
import { mergeFamilies, parseExposition } from "./exposition.ts";

const scrape = `# HELP http_requests_total Requests.
# TYPE http_requests_total counter
http_requests_total{code="200",handler="/a,{b}=\\"c\\""} 3
http_requests_total{code="500",method="get"} 1 1700000000000
# HELP wait_seconds Waiting.
# TYPE wait_seconds histogram
wait_seconds_bucket{le="0.1",queue="a"} 1
wait_seconds_bucket{le="+Inf",queue="a"} 2
wait_seconds_sum{queue="a"} 0.3
wait_seconds_count{queue="a"} 2
# TYPE gc_seconds summary
gc_seconds{quantile="0.5"} 0.1
gc_seconds_sum 1
gc_seconds_count 7
# TYPE nothing_yet gauge
# TYPE open_connections_count gauge
open_connections_count 4
bare_value 1
`;

test("families come with their type and the union of their series' labels, and without any value", () => {
  expect(parseExposition(scrape)).toEqual({
    http_requests_total: { type: "counter", labels: ["code", "handler", "method"] },
    wait_seconds: { type: "histogram", labels: ["le", "queue"] },
    gc_seconds: { type: "summary", labels: ["quantile"] },
    nothing_yet: { type: "gauge" },
    open_connections_count: { type: "gauge", labels: [] },
    bare_value: { type: "untyped", labels: [] },
  });
});

test("a value that looks like labels adds none", () => {
  expect(parseExposition('m{a="x, b=\\"y\\", c=z"} 1\n')).toEqual({ m: { type: "untyped", labels: ["a"] } });
});

test("scrapes of several instances merge, whatever their order", () => {
  const one = parseExposition('# TYPE m counter\nm{a="1"} 1\n');
  const other = parseExposition('# TYPE m counter\nm{b="1"} 1\n# TYPE n gauge\n');
  const expected = { m: { type: "counter", labels: ["a", "b"] }, n: { type: "gauge" } };
  expect(mergeFamilies(one, other)).toEqual(expected);
  expect(mergeFamilies(other, one)).toEqual(expected);
});
