import { expect, test } from "vitest";
import { definitionsIn, type GoNames } from "./go-definitions.ts";

const noNames: GoNames = { constants: new Map(), lists: new Map() };

test("a described metric has the labels that follow its help, whatever the help says", () => {
  const text = 'var d = prometheus.NewDesc("app_ready", "Whether it (the {app}) is \\"ready\\".", []string{"name", "kind"}, nil)';
  expect(definitionsIn(text, noNames, [])).toEqual({ app_ready: { type: "gauge", labels: ["kind", "name"] } });
});

test("options are joined to a name, with constants looked up, and take the labels after them", () => {
  const text = `
    prometheus.NewCounterVec(prometheus.CounterOpts{
      Namespace: namespace,
      Subsystem: "http",
      Name:      "requests_total",
      Help:      "Requests, by {code}.",
    },
      []string{"code", "method"},
    )
    prometheus.NewHistogram(prometheus.HistogramOpts{Name: "wait_seconds", Buckets: []float64{1, 2}})`;
  expect(definitionsIn(text, { ...noNames, constants: new Map([["namespace", "app"]]) }, [])).toEqual({
    app_http_requests_total: { type: "counter", labels: ["code", "method"] },
    wait_seconds: { type: "histogram", labels: ["le"] },
  });
});

test("an entry of cAdvisor's tables has the labels of the table and its own", () => {
  const text = `{
    name:        "container_fs_usage_bytes",
    valueType:   prometheus.GaugeValue,
    extraLabels: []string{"device"},
    getValues: func() {} }, {
    name:      "container_cpu_total",
    valueType: prometheus.CounterValue,
    getValues: func() {} }`;
  expect(definitionsIn(text, noNames, ["pod"])).toEqual({
    container_fs_usage_bytes: { type: "gauge", labels: ["device", "pod"] },
    container_cpu_total: { type: "counter", labels: ["pod"] },
  });
});

test("labels that are appended to a list have those of the list too", () => {
  const text = `
    prometheus.NewDesc("app_info", "Information.", append(common, "status", "health"), nil)
    prometheus.NewCounterVec(prometheus.CounterOpts{Name: "app_sync_total", Help: "Syncs."}, append(common, "phase"))`;
  expect(definitionsIn(text, { ...noNames, lists: new Map([["common", ["name", "project"]]]) }, [])).toEqual({
    app_info: { type: "gauge", labels: ["health", "name", "project", "status"] },
    app_sync_total: { type: "counter", labels: ["name", "phase", "project"] },
  });
});
