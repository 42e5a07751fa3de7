import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { sharedFleet } from "../rendered-project.ts";
import { LogStore } from "./log-store.ts";

// The tests follow one another: each begins with what the one before has left.

const rendered = sharedFleet();
const stream = "logs.cluster-03";
let store: LogStore;
/** The number of every record that was answered with success. */
const written: number[] = [];

function dataOf(name: string): Record<string, string> {
  const text = readFileSync(join(rendered.current.deploy, "overlays/cluster-01-central/opensearch", `${name}.yaml`), "utf8");
  return parse(text).data as Record<string, string>;
}

const documentOf = (name: string): string => dataOf("bootstrap-config-map")[name] ?? "";

beforeAll(async () => {
  const repositoryDocument = JSON.parse(documentOf("snapshot-repository.json")) as { settings: { bucket: string } };
  store = await LogStore.prepare(dataOf("config-map")["opensearch.yml"] ?? "", repositoryDocument.settings.bucket);
}, 600_000);

afterAll(() => store?.stop(), 60_000);

async function must(method: string, path: string, body?: string): Promise<unknown> {
  const answer = await store.ask(method, path, body);
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** What the bootstrap job puts before logs come: template, stream, and where snapshots go. */
async function bootstrap(): Promise<void> {
  await must("PUT", "/_index_template/log-streams", documentOf("index-template.json"));
  await must("PUT", `/_data_stream/${stream}`);
  await must("PUT", "/_snapshot/logs", documentOf("snapshot-repository.json"));
}

/** Writes records with the next numbers, as a shipper does: by `create`, and again those that were not taken. */
async function write(count: number): Promise<void> {
  const first = written.length + 1;
  let open = Array.from({ length: count }, (_, index) => first + index);
  while (open.length > 0) {
    const lines = open.map(
      (number) =>
        `${JSON.stringify({ create: { _index: stream, _id: String(number) } })}\n` +
        `${JSON.stringify({ "@timestamp": new Date().toISOString(), tenant: "team-a", message: String(number) })}\n`,
    );
    const { status, body } = await store.ask("POST", "/_bulk", lines.join(""));
    const taken =
      status === 200 ? (body.items as { create: { status: number } }[]).map(({ create }) => [201, 409].includes(create.status)) : [];
    written.push(...open.filter((_, index) => taken[index]));
    open = open.filter((_, index) => !taken[index]);
  }
}

/** The numbers of the records in a stream or index, in order, each as often as it is there. */
async function stored(name: string): Promise<number[]> {
  await must("POST", `/${name}/_refresh`);
  const { hits } = (await must("GET", `/${name}/_search?size=5000&_source=message`)) as {
    hits: { hits: { _source: { message: string } }[] };
  };
  return hits.hits.map(({ _source }) => Number(_source.message)).sort((a, b) => a - b);
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

test("the rendered nodes form one cluster, which takes records", async () => {
  await store.start();
  expect(store.nodes).toHaveLength(3);
  await bootstrap();
  await write(300);
  await store.untilHealth("green", 3);
  expect(await stored(stream)).toEqual(numbers(300));
}, 1_800_000);

test("with the node lost that takes the writes, logs are taken and found, and nothing is lost when it is back", async () => {
  const { index } = (
    (await must("GET", `/_cat/shards/.ds-${stream}-*?format=json`)) as { prirep: string; node: string; index: string }[]
  ).find(({ prirep }) => prirep === "p") ?? { index: "" };
  const shards = (await must("GET", `/_cat/shards/${index}?format=json`)) as { prirep: string; node: string }[];
  const victim = store.nodes.find(({ name }) => name === shards.find(({ prirep }) => prirep === "p")?.node);
  expect(victim).toBeDefined();
  await store.kill(victim === undefined ? [] : [victim]);
  await store.untilHealth("yellow", 2);
  await write(300);
  expect(await stored(stream)).toEqual(numbers(600));
  await store.start();
  expect(await stored(stream)).toEqual(numbers(600));
}, 1_800_000);

test("with all nodes killed at once, everything is there when they are back", async () => {
  await store.kill(store.nodes);
  await store.start();
  expect(await stored(stream)).toEqual(numbers(600));
}, 1_800_000);

/** The body of the documented restore, as it stands. */
function documentedRestore(): { indices: string; rename_pattern?: string; rename_replacement?: string } {
  const page = readFileSync(join(repository, "docs/operations.md"), "utf8");
  return JSON.parse(/_restore' --request POST --json '([^']*)'/.exec(page)?.[1] ?? "");
}

async function restore(request: object): Promise<void> {
  const path = "/_snapshot/logs/night/_restore?wait_for_completion=true";
  const restored = (await must("POST", path, JSON.stringify(request))) as { snapshot: object };
  expect(restored.snapshot).toMatchObject({ shards: { total: 1, failed: 0 } });
  await store.untilHealth("green", store.nodes.length);
}

test("a snapshot by the rendered policy goes to S3, and is restored beside what is there by the documented request", async () => {
  const { snapshot_config: policy } = JSON.parse(documentOf("snapshot-policy.json"));
  const { indices, include_global_state, ignore_unavailable, partial } = policy;
  const wanted = JSON.stringify({ indices, include_global_state, ignore_unavailable, partial });
  const taken = (await must("PUT", "/_snapshot/logs/night?wait_for_completion=true", wanted)) as { snapshot: object };
  expect(taken.snapshot).toMatchObject({ state: "SUCCESS", data_streams: [stream], shards: { failed: 0 } });
  await write(100);
  await restore(documentedRestore());
  expect(await stored("restored-*")).toEqual(numbers(600));
  expect(await stored(stream)).toEqual(numbers(700));
}, 1_800_000);

test("the snapshot is restored into a cluster that is new, by the documented steps, and holds what was written before it", async () => {
  await store.kill(store.nodes);
  await store.empty();
  await store.start();
  expect((await store.ask("GET", `/_data_stream/${stream}`)).status).toBe(404);
  await bootstrap();
  expect(await stored(stream)).toEqual([]);
  await must("DELETE", "/_data_stream/logs.*");
  const { rename_pattern: _pattern, rename_replacement: _replacement, ...request } = documentedRestore();
  await restore({ ...request, indices: "logs.*,logs-*" });
  expect(await stored(stream)).toEqual(numbers(600));
  // A record that was not in the snapshot, and one more, as shippers go on.
  written.length = 600;
  await write(10);
  expect(await stored(stream)).toEqual(numbers(610));
}, 1_800_000);
