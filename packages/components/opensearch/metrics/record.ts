import { readFileSync } from "node:fs";
import { join } from "node:path";
import { elasticsearchExporter } from "../tools/elasticsearch-exporter.ts";
import { freePort } from "@thanos-fleet/native-tool";
import type { RecordedList } from "../../scripts/recording/recorded-list.ts";
import { parseExposition } from "../../scripts/recording/exposition.ts";
import { goModule } from "../../scripts/recording/go-module.ts";
import { scrape, startServer } from "../../scripts/recording/running-program.ts";
import { serve } from "../../scripts/recording/serve.ts";

/** The answers that the exporter's own tests use, by the path that it asks. */
const answers: Readonly<Record<string, string>> = {
  "/": "clusterinfo/7.13.1.json",
  "/_cluster/health": "clusterhealth/5.4.2.json",
  "/_cluster/settings": "settings-7.3.0.json",
  "/_nodes/stats": "nodestats/7.13.1.json",
  "/_nodes/_local/stats": "nodestats/7.13.1.json",
  "/_all/_stats": "indices/7.17.3.json",
  "/_alias": "indices/alias/7.17.3.json",
  "/_all/_settings": "indices_settings/6.5.4.json",
  "/_snapshot/logs/_all": "snapshots/5.4.2-failed.json",
  "/_cat/shards": "shards/7.15.0.json",
};

/** Runs elasticsearch_exporter, which reads OpenSearch too, against the sample answers of its own module. */
export async function recordMetrics(folder: string): Promise<readonly RecordedList[]> {
  const fixtures = join(await goModule(elasticsearchExporter.go.module, elasticsearchExporter.go.version), "fixtures");
  const search = await serve((url) => {
    if (url.pathname === "/_snapshot") return '{"logs":{"type":"s3","settings":{}}}';
    const path = answers[url.pathname];
    return path === undefined ? undefined : readFileSync(join(fixtures, path), "utf8");
  });
  const port = await freePort();
  const program = await startServer({
    tool: elasticsearchExporter,
    args: [
      `--es.uri=${search.url}`,
      "--es.all",
      "--es.indices",
      "--es.indices_settings",
      "--es.shards",
      "--collector.clustersettings",
      "--collector.snapshots",
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    cwd: folder,
    url: `http://127.0.0.1:${port}`,
    readyPath: "/healthz",
  });
  const expected = [
    "elasticsearch_cluster_health_status",
    "elasticsearch_filesystem_data_available_bytes",
    "elasticsearch_jvm_memory_used_bytes",
  ];
  // Two scrapes: the labels that name the cluster are there once the exporter has asked for it.
  await scrape(`${program.url}/metrics`, expected);
  const families = parseExposition(await scrape(`${program.url}/metrics`, [...expected, "elasticsearch_indices_docs"]));
  await program.stop();
  search.stop();
  return [{ program: "opensearch-exporter", version: elasticsearchExporter.version, families }];
}
