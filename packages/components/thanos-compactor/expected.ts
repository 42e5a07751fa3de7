import { follows, is, type ArgumentTable } from "../src/expected/argument-rule.ts";
import { claim } from "../src/expected/documented-path.ts";
import { seconds, sizedByCentre } from "../src/expected/expected-shape.ts";
import { one } from "../src/expected/expected-workload.ts";
import { row, objectStoragePort } from "../src/expected/expected-flow.ts";
import {
  bucketFile,
  common,
  objectStore,
  awsKeys,
  recursive,
  thanosProbes,
  thanosHttp,
  bucketSettings,
  thanosScrape,
  thanosServer,
  thanosUser,
} from "../src/expected/thanos.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";

const compact: ArgumentTable = [
  ...common,
  ...awsKeys,
  objectStore,
  recursive,
  is("", "compact", "the program of that name"),
  is("--data-dir", "/var/thanos/compact", "blocks are put together on disk"),
  is("--wait", "", "it runs on and on"),
  is("--wait-interval", "5m", "how long it rests"),
  follows("--retention.resolution-raw", ({ central }) => central.retention.raw, "the specification's retention"),
  follows("--retention.resolution-5m", ({ central }) => central.retention.fiveMinutes, "the specification's retention"),
  follows("--retention.resolution-1h", ({ central }) => central.retention.oneHour, "the specification's retention"),
  is("--deduplication.replica-label", "replica", "the receivers' copies become one"),
  follows("--delete-delay", ({ central }) => central["thanos-compactor"]?.deleteDelay ?? "", "stores must have noticed"),
  follows("--compact.concurrency", ({ central }) => central["thanos-compactor"]?.concurrency ?? "", "the disk budget counts on it"),
];

export const expected: ExpectedComponent = {
  apps: {
    "thanos-compactor": {
      arguments: compact,
      workload: {
        kind: "StatefulSet",
        replicas: one,
        keeps: { claim: "data", component: "thanos-compactor" },
        replaces: "OrderedReady",
        why: "two compactors on one bucket destroy blocks",
      },
      probes: thanosProbes,
      shape: { ...thanosUser, ...sizedByCentre((values) => values["thanos-compactor"]), grace: seconds(300) },
      files: [bucketFile("thanos-compactor")],
      details: { containers: ["compact"] },
      listeners: () => [thanosHttp],
      paths: [{ where: "--data-dir", ...claim, why: "blocks are larger than a node's own disk may be" }],
    },
  },
  flows: (cluster) => [
    row("prometheus-agent", "thanos-compactor", "metrics of the centre", 10902),
    row("thanos-compactor", "object-storage", "compaction and downsampling", objectStoragePort(cluster)),
  ],
  settings: bucketSettings,
  schemas: {
    "objstore.yaml": "objstore",
  },
  servers: [thanosServer],
  scrapes: () => [thanosScrape("thanos-compactor")],
};
