import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { MetricFamily } from "../../src/metric-list.ts";

interface Definition {
  readonly name: string;
  readonly namespace?: string;
  readonly subsystem?: string;
  readonly type: string;
  readonly labels?: readonly string[];
  readonly componentEndpoints?: readonly { readonly component: string; readonly endpoint: string }[];
}

/** What a component exposes on `/metrics`, from the list that Kubernetes generates from its own definitions. */
export function kubernetesDefinitions(module: string, component: string): Readonly<Record<string, MetricFamily>> {
  const path = join(module, "test/instrumentation/documentation/documentation-list.yaml");
  const definitions = parse(readFileSync(path, "utf8")) as readonly Definition[];
  const own = definitions.filter(({ componentEndpoints = [] }) =>
    componentEndpoints.some((served) => served.component === component && served.endpoint === "/metrics"),
  );
  return Object.fromEntries(
    own.map(({ namespace, subsystem, name, type, labels = [] }): [string, MetricFamily] => {
      const family = familyType(type);
      const extra = family === "histogram" ? ["le"] : family === "summary" ? ["quantile"] : [];
      return [[namespace, subsystem, name].filter(Boolean).join("_"), { type: family, labels: [...new Set([...labels, ...extra])].sort() }];
    }),
  );
}

/** `Custom` families are read by a collector of their own, which always makes them gauges or counters: the name tells. */
function familyType(type: string): MetricFamily["type"] {
  switch (type) {
    case "Counter":
    case "Gauge":
    case "Histogram":
    case "Summary":
      return type.toLowerCase() as MetricFamily["type"];
    case "TimingRatioHistogram":
      return "histogram";
    default:
      return "untyped";
  }
}
