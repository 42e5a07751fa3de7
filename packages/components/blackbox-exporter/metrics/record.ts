import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { freePort, run } from "@thanos-fleet/native-tool";
import { blackboxExporter } from "../tools/blackbox-exporter.ts";
import { mergeFamilies, parseExposition } from "../../scripts/recording/exposition.ts";
import type { RecordedList } from "../../scripts/recording/recorded-list.ts";
import { scrape, startServer } from "../../scripts/recording/running-program.ts";

const tls = { insecure_skip_verify: true };
const modules = { page: { prober: "http", http: { tls_config: tls } }, tls: { prober: "tcp", tcp: { tls: true, tls_config: tls } } };

/** Serves a page by HTTPS on the loopback; gives its host and port, and what ends it. */
async function servePage(folder: string): Promise<readonly [page: string, stop: () => void]> {
  const [key, cert] = [join(folder, "page.key"), join(folder, "page.crt")];
  const options = ["-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost", "-keyout", key, "-out", cert];
  const made = await run("openssl", ["req", "-x509", ...options]);
  if (made.status !== 0) throw new Error(made.stderr);
  const port = await freePort();
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) => response.end("page\n"));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return [`127.0.0.1:${port}`, () => server.close()];
}

/** Runs the exporter and lets it ask a loopback server by HTTPS and for its certificate, which names every family that such probes have. */
export async function recordMetrics(folder: string): Promise<readonly RecordedList[]> {
  const [page, stop] = await servePage(folder);
  const port = await freePort();
  const config = join(folder, "blackbox.yml");
  writeFileSync(config, JSON.stringify({ modules }));
  const program = await startServer({
    tool: blackboxExporter,
    args: [`--config.file=${config}`, `--web.listen-address=127.0.0.1:${port}`],
    cwd: folder,
    url: `http://127.0.0.1:${port}`,
    readyPath: "/-/healthy",
  });
  const answers = await Promise.all([
    scrape(`${program.url}/probe?module=page&target=https://${page}`, ["probe_success", "probe_http_status_code"]),
    scrape(`${program.url}/probe?module=tls&target=${page}`, ["probe_success", "probe_ssl_earliest_cert_expiry"]),
  ]);
  const own = parseExposition(await scrape(`${program.url}/metrics`, ["blackbox_exporter_build_info"]));
  await program.stop();
  stop();
  const { version } = blackboxExporter;
  return [
    { program: "blackbox-exporter", version, families: own },
    { program: "probes", version, families: mergeFamilies(...answers.map((text) => parseExposition(text))) },
  ];
}
