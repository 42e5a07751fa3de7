import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChartSources } from "@thanos-fleet/render/units";

/** Packages whose code decides what is rendered. */
const packages = ["yaml-source", "schema", "fleet", "dashboards", "render"];

/** Hash of the templates, of the code that renders them and of the libraries it uses: when it changes, everything is rendered again. */
export function programHash(charts: ChartSources): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of charts.partials.values()) hash.update(`${file.path}\0${file.text}\0`);
  for (const chart of charts.charts) {
    for (const file of [...chart.templates, ...chart.files]) hash.update(`${file.path}\0${file.text}\0`);
  }
  for (const name of packages) {
    const folder = join(import.meta.dirname, "../../", name, "src");
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      if (/\.(ts|js|json)$/.test(path) && !path.endsWith(".test.ts")) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
    }
  }
  hash.update(readFileSync(join(import.meta.dirname, "../../../pnpm-lock.yaml")));
  return hash.digest("base64url");
}
