import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChartSources } from "@thanos-fleet/render/units";

/** Folders below packages/ whose code decides what is rendered. */
const folders = [
  "yaml-source/src",
  "schema/src",
  "fleet/src",
  "promql/src",

  "template/src",
  "dashboards/src",
  "components",
  "render/src",
  "diagnostics/src",
];
/** In them, what decides nothing: libraries, tests, scripts, and what components are judged by. */
const elsewhere =
  /^(?:node_modules|test|scripts|src\/expected|\.[^/]*)\/|^[^/]+\/(?:(?:metrics|tools|schemas)\/|expected\.ts$)|\.test\.ts$/;
const packages = join(import.meta.dirname, "../../..");

let ofCode: Buffer | undefined;

/** Hash of the templates, of the code that renders them and of the libraries it uses: when it changes, everything is rendered again. */
export function programHash(charts: ChartSources): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of charts.partials.values()) hash.update(`${file.path}\0${file.text}\0`);
  for (const chart of charts.charts) {
    for (const file of [...chart.templates, ...chart.files]) hash.update(`${file.path}\0${file.text}\0`);
  }
  // The code that runs stays what it was when it was loaded.
  ofCode ??= hashCode();
  return hash.update(ofCode).digest("base64url");
}

function hashCode(): Buffer {
  const hash = createHash("sha256");
  for (const path of hashedFiles()) hash.update(`${path}\0`).update(readFileSync(join(packages, path)));
  return hash.update(readFileSync(join(packages, "../pnpm-lock.yaml"))).digest();
}

/** The code that decides what is rendered, below packages/. */
export function hashedFiles(): string[] {
  return folders.flatMap((folder) =>
    filesBelow(join(packages, folder))
      .filter((path) => /\.(ts|js|json)$/.test(path) && !elsewhere.test(path))
      .sort()
      .map((path) => `${folder}/${path}`),
  );
}

/** Without those of libraries: links below node_modules lead to packages that have links of their own, ten thousand files in all. */
function filesBelow(folder: string, prefix = ""): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return elsewhere.test(`${path}/`) ? [] : filesBelow(join(folder, entry.name), `${path}/`);
  });
}
