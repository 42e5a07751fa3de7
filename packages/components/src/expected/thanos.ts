import type { ArgumentTable } from "./argument-rule.ts";
import { is, logLevel } from "./argument-rule.ts";
import { readAtStart, type FileEffect } from "./file-effect.ts";
import type { ExpectedProbes } from "./expected-probes.ts";
import type { ExpectedScrape } from "./expected-scrape.ts";
import type { Listener } from "./listener.ts";
import { thanos } from "../tools/thanos.ts";
import type { ExpectedComponent, JudgedServer } from "./expected-component.ts";

export const common: ArgumentTable = [
  is("--enable-auto-gomemlimit", "", "Go's collector must know the memory limit, or the kernel ends the process first"),
  is("--http-address", "0.0.0.0:10902", "probes, scrapes and people come from other pods; 10902 is Thanos' documented port"),
  logLevel("--log.level"),
];

export const grpc = is("--grpc-address", "0.0.0.0:10901", "the StoreAPI is asked from other pods; 10901 is Thanos' documented port");
export const objectStore = is("--objstore.config-file", "/etc/thanos/objstore/objstore.yaml", "the bucket of blocks");
export const awsKeys = [
  is("AWS_ACCESS_KEY_ID", "secret access_key", "the S3 client takes its login from these variables"),
  is("AWS_SECRET_ACCESS_KEY", "secret secret_key", "the S3 client takes its login from these variables"),
];
export const podName = is("NAME", "field metadata.name", "each pod calls itself by its own name");
export const recursive = is("--block-discovery-strategy", "recursive", "one listing of the bucket instead of one for each block");

export const thanosProbes: ExpectedProbes = {
  readiness: { asks: "GET /-/ready", port: "http", seconds: 30, why: "Thanos' documented answer once it can serve" },
  liveness: { asks: "GET /-/healthy", port: "http", seconds: 240, why: "Thanos' documented answer while it runs; busy is not dead" },
  startup: { asks: "GET /-/ready", port: "http", seconds: 1200, why: "a log of hours is read again, and a bucket listed, first" },
};

/** Thanos' image has no user of its own that no node has; 10001 is a number that none has. */
export const thanosUser = { user: 10_001, ownsVolumes: true, why: "a number that no user of a node has" } as const;

export const storeApi: Listener = { port: 10901, speaks: "grpc", why: "Thanos' documented port of the StoreAPI" };
export const thanosHttp: Listener = { port: 10902, speaks: "http", why: "Thanos' documented port of its API, probes and metrics" };

/** The scrape job of one of Thanos' programs. */
export function thanosScrape(job: string, why = "Thanos serves its own metrics at its documented port of HTTP"): ExpectedScrape {
  return { job, port: () => 10902, why };
}

/** The bucket of blocks, of the ConfigMap that a component has for it. */
export function bucketFile(name: string): FileEffect {
  return readAtStart("object-store", [`${name}-object-store/objstore.yaml`], "Thanos reads its bucket when it starts");
}

const bucket = "blocks, snapshots and their keys belong to this storage";

/** The bucket of blocks, as every component that has it must be told. */
export const bucketSettings: NonNullable<ExpectedComponent["settings"]> = [
  { key: "objstore.yaml", path: ["type"], is: () => "S3", why: bucket },
  {
    key: "objstore.yaml",
    path: ["config", "bucket"],
    is: ({ objectStorage }) => objectStorage.bucket,
    why: "all blocks are in one bucket",
  },
  { key: "objstore.yaml", path: ["config", "endpoint"], is: ({ objectStorage }) => objectStorage.endpoint, why: bucket },
  { key: "objstore.yaml", path: ["config", "region"], is: ({ objectStorage }) => objectStorage.region, why: bucket },
  {
    key: "objstore.yaml",
    path: ["config", "insecure"],
    is: ({ objectStorage }) => objectStorage.insecure,
    why: "the endpoint speaks TLS, or it does not",
  },
  { key: "objstore.yaml", path: ["config", "bucket_lookup_type"], is: () => "path", why: "MinIO has no host name for each bucket" },
];

export const thanosServer: JudgedServer = {
  tool: thanos,
  image: "thanos/thanos",
  started: /msg="listening for requests and metrics"/,
};
