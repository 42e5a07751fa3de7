import { parseDuration } from "@thanos-fleet/schema";
import { follows, is, type ArgumentTable } from "../src/expected/argument-rule.ts";
import { claim } from "../src/expected/documented-path.ts";
import { seconds, sizedByCentre } from "../src/expected/expected-shape.ts";
import { ofCentre } from "../src/expected/expected-workload.ts";
import { row, objectStoragePort } from "../src/expected/expected-flow.ts";
import {
  bucketFile,
  common,
  grpc,
  objectStore,
  awsKeys,
  recursive,
  thanosProbes,
  storeApi,
  thanosHttp,
  bucketSettings,
  thanosScrape,
  thanosServer,
  thanosUser,
} from "../src/expected/thanos.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";

const bytes = (quantity: string | undefined): string => (quantity ?? "").replace(/i$/, "iB");
/** Without a compactor of ours, its own default counts: another one may run. */
const half = (delay = "48h"): string => `${Math.floor(parseDuration(delay) / 2)}s`;

const store: ArgumentTable = [
  ...common,
  ...awsKeys,
  grpc,
  objectStore,
  recursive,
  is("", "store", "the program of that name"),
  is("--data-dir", "/var/thanos/store", "index headers outlive the pod"),
  follows("--index-cache-size", ({ central }) => bytes(central["thanos-store"]?.indexCacheSize), "the memory budget counts on it"),
  follows("--chunk-pool-size", ({ central }) => bytes(central["thanos-store"]?.chunkPoolSize), "the memory budget counts on it"),
  follows(
    "--ignore-deletion-marks-delay",
    ({ central }) => half(central["thanos-compactor"]?.deleteDelay),
    "a block leaves the stores before the bucket",
  ),
];

export const expected: ExpectedComponent = {
  apps: {
    "thanos-store": {
      arguments: store,
      workload: {
        kind: "StatefulSet",
        replicas: ofCentre((values) => values["thanos-store"]?.replicas),
        keeps: { claim: "data", component: "thanos-store" },
        replaces: "Parallel",
        why: "stores do not know each other",
      },
      probes: thanosProbes,
      shape: { ...thanosUser, ...sizedByCentre((values) => values["thanos-store"]), grace: seconds(120) },
      files: [bucketFile("thanos-store")],
      details: { containers: ["store"] },
      listeners: () => [storeApi, thanosHttp],
      paths: [{ where: "--data-dir", ...claim, why: "index headers take long to fetch again" }],
    },
  },
  flows: (cluster) => [
    row("prometheus-agent", "thanos-store", "metrics of the centre", 10902),
    row("thanos-store", "object-storage", "blocks", objectStoragePort(cluster)),
  ],
  forbidden: [
    {
      from: "everything",
      except: ["thanos-query", "thanos-query-rulers", "thanos-query-tenants"],
      to: "thanos-store",
      ports: [10901],
      why: "it gives every tenant's samples to any client",
    },
    { from: ["grafana"], to: "thanos-store", ports: [10901, 10902], why: "dashboards ask the query frontend" },
  ],
  settings: bucketSettings,
  schemas: {
    "objstore.yaml": "objstore",
  },
  servers: [thanosServer],
  scrapes: () => [thanosScrape("thanos-store")],
};
