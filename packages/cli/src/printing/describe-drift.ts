import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import { clustersText, placeOfFile } from "@thanos-fleet/plan/files";
import type { Drift } from "@thanos-fleet/write";
import { differingLines, firstDifference, lineAt } from "./differing-lines.ts";

const hint = "run `pnpm render` and commit deploy/";
const removeHint = "remove it: deploy/ holds nothing but what is rendered";
/** Stands for a cluster's own name while its files are compared with another's. */
const anyCluster = "\ue003";
/** Lines of a file, and files of a component, that a problem shows. */
const mostLines = 4;
const mostFiles = 5;
const longestLine = 130;

/** The drifted files of a component in one cluster. */
interface DriftedPlace {
  readonly cluster: string;
  readonly component: string;
  readonly files: readonly Drift[];
}

/**
 * Drift as problems: one for each component, for all clusters in which it drifts in the same way, with the lines that differ.
 * Charts, pages and inventories follow from manifests, so where those drift they are only counted.
 */
export function describeDrift(drift: readonly Drift[]): Diagnostic[] {
  const placed = drift.filter(({ path }) => placeOfFile(path) !== undefined);
  const others = drift.filter(({ path }) => placeOfFile(path) === undefined);
  const groups = Map.groupBy(placesOf(placed), (place) => mask(JSON.stringify([place.component, place.files.map(summary)]), place.cluster));
  const following = placed.length === 0 ? others.map((item) => describeFile(item)) : describeFollowing(others);
  return [...[...groups.values()].flatMap((places) => describePlaces(places)), ...following];
}

function placesOf(drift: readonly Drift[]): DriftedPlace[] {
  return [...Map.groupBy(drift, ({ path }) => JSON.stringify(placeOfFile(path)))].map(([key, files]) => {
    const { cluster, component } = JSON.parse(key) as Pick<DriftedPlace, "cluster" | "component">;
    return { cluster, component, files };
  });
}

function mask(text: string, cluster: string): string {
  return cluster === "" ? text : text.replaceAll(cluster, anyCluster);
}

/** What tells the drift of one file from that of another. */
function summary({ path, kind, actual, expected }: Drift): readonly unknown[] {
  return [path, kind, actual === undefined || expected === undefined ? undefined : differingLines(actual, expected)];
}

function describePlaces(places: readonly DriftedPlace[]): Diagnostic[] {
  const [first] = places;
  const [file] = first?.files ?? [];
  if (first === undefined || file === undefined) return [];
  if (places.length === 1 && first.files.length === 1) return [describeFile(file)];
  const where = `${places.length > 1 ? "the same " : ""}in ${clustersText(places.map(({ cluster }) => cluster).sort(), 0)}`;
  const shown = first.files.slice(0, mostFiles).flatMap((item) => fileLines(item, first.files.length > 1));
  const more = first.files.length > mostFiles ? [`and ${first.files.length - mostFiles} more files`] : [];
  const message = [`${first.component} is not what is rendered, ${where}:`, ...[...shown, ...more].map((line) => `    ${cut(line)}`)].join(
    "\n",
  );
  return [createDiagnostic("render/drift", placeOf(file), message, { hint })];
}

function cut(line: string): string {
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1)}…`;
}

/** A file with the lines that differ; those of checksums only where they are all. */
function fileLines({ path, kind, actual, expected }: Drift, isOneOfMany: boolean): string[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (kind === "missing") return [`${name} is missing`];
  if (kind === "extra") return [`${name} is not rendered`];
  if (actual === undefined || expected === undefined) return [`${name} differs`];
  const all = differingLines(actual, expected);
  const own = isOneOfMany ? all.filter((line) => !/^[-+] +(?:checksum\/|app\.kubernetes\.io\/version:)/.test(line)) : all;
  if (own.length === 0) return [`${name}: checksums and labels that follow`];
  const more = own.length > mostLines ? [`  and ${own.length - mostLines} more lines`] : [];
  return [name, ...own.slice(0, mostLines).map((line) => `  ${line.replace(/^(.) +/, "$1 ")}`), ...more];
}

function describeFile(item: Drift): Diagnostic {
  const { kind, actual, expected } = item;
  const at = placeOf(item);
  if (kind === "missing") return createDiagnostic("render/drift", at, "the file is missing", { hint });
  if (kind === "extra")
    return createDiagnostic("render/drift", at, "nothing renders this file", { hint: item.unit === undefined ? removeHint : hint });
  // Too many files differ to keep the texts of all, or a folder stands there.
  if (actual === undefined || expected === undefined) return createDiagnostic("render/drift", at, "this is not what is rendered", { hint });
  const wanted = JSON.stringify(lineAt(expected, firstDifference(actual, expected)));
  return createDiagnostic("render/drift", at, `the line differs from what is rendered: ${wanted}`, { hint });
}

/** The first line that differs, where both texts are known. */
function placeOf({ path, kind, actual, expected }: Drift) {
  const file = { path: `deploy/${path}`, text: actual ?? "" };
  if (kind !== "changed" || actual === undefined || expected === undefined) return { file };
  const start = firstDifference(actual, expected);
  return { file, range: { start, end: start + lineAt(actual, start).length } };
}

function describeFollowing(others: readonly Drift[]): Diagnostic[] {
  const [first] = others;
  if (first === undefined) return [];
  const counts = [...Map.groupBy(others, ({ path }) => path.split("/")[0] ?? "")].map(
    ([folder, items]) => `${items.length} of deploy/${folder}`,
  );
  const message = `files that follow from manifests differ too: ${counts.join(", ")}`;
  return [createDiagnostic("render/drift", { file: { path: `deploy/${first.path}`, text: "" } }, message, { hint })];
}
