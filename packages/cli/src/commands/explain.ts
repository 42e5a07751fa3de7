import { CommandError, hasErrors, shorten, suggest } from "@thanos-fleet/diagnostics";
import { capacityOf, formatFigure, nodeAt, parsePath, plainValue, type Figure, type Layered } from "@thanos-fleet/fleet";
import { formatScalar, type JsonValue } from "@thanos-fleet/yaml-source";
import type { ExitCode } from "../exit-code.ts";
import { loadProject } from "../load-project.ts";
import { originJson, placeOf, scalarText } from "../explain/origin-text.ts";
import { nearestPath } from "../nearest-path.ts";
import { printDiagnostics } from "../print-diagnostics.ts";

export interface ExplainOptions {
  readonly cluster: string;
  /** A value's dotted path, or a rendered object as kind/name. */
  readonly path: string;
  /** Where in the rendered object. */
  readonly field?: string | undefined;
  readonly format: "text" | "json";
  readonly root: string;
}

/** The path of what follows from a cluster's budgets; no value has this name. */
const capacityPath = "capacity";

/**
 * Prints a place of a rendered object with its template and values, or a value of a cluster, the place that set it and what that shadowed; without a path the whole document, and at
 * `capacity` what follows from its budgets, with the computation.
 */
export async function explain(options: ExplainOptions): Promise<ExitCode> {
  const project = await loadProject(options.root);
  const { fleet, diagnostics } = project;
  if (fleet === undefined) {
    printDiagnostics(diagnostics, "text");
    return hasErrors(diagnostics) ? 1 : 2;
  }
  const cluster = fleet.clusters.find(({ name }) => name === options.cluster);
  if (cluster === undefined)
    throw unknownCluster(
      options.cluster,
      fleet.clusters.map(({ name }) => name),
    );
  if (isObjectName(options.path)) {
    const { explainObject } = await import("../explain/explain-object.ts");
    process.stdout.write(await explainObject({ project, fleet, cluster }, options));
    return 0;
  }
  if (options.field !== undefined)
    throw new CommandError("explain/no-object", `${shorten(options.path)} is no object, so no field of it can be shown`, {
      hint: "name the object by kind and name, such as StatefulSet/prometheus-agent",
    });
  if (options.path === capacityPath) {
    const figures = capacityOf(cluster, fleet);
    process.stdout.write(options.format === "json" ? `${JSON.stringify(figures, undefined, 2)}\n` : figures.map(figureText).join(""));
    return 0;
  }
  const node = nodeAt(cluster.layered, parsePath(options.path));
  if (node === undefined) {
    const near = nearestPath(cluster.layered, options.path);
    const all = `run \`pnpm explain ${options.cluster}\` to see all of them`;
    throw new CommandError("explain/unknown-path", `${options.cluster} has no value at ${shorten(options.path)}`, {
      hint: near === undefined ? all : `did you mean ${near}? Otherwise ${all}`,
    });
  }
  if (options.format === "json") process.stdout.write(`${JSON.stringify(toJson(node, options.path), undefined, 2)}\n`);
  else process.stdout.write(node.kind === "scalar" ? scalarText(options.path, node) : documentText(node));
  return 0;
}

/** A kind starts with a capital, which no value does. */
function isObjectName(path: string): boolean {
  return /^[A-Z][A-Za-z]*(?:\/|$)/.test(path);
}

function unknownCluster(name: string, names: readonly string[]): CommandError {
  const near = suggest(name, names);
  const all = names.length > 20 ? `${names.slice(0, 20).join(", ")} and ${names.length - 20} more` : names.join(", ");
  return new CommandError("explain/unknown-cluster", `there is no cluster ${shorten(name)}`, {
    hint: near === undefined ? `the clusters are ${all}` : `did you mean ${near}? The clusters are ${all}`,
  });
}

function figureText(figure: Figure): string {
  const source = figure.source === "" ? "" : `\n  source: ${figure.source}`;
  return `${figure.name}: ${formatFigure(figure)}\n  ${figure.formula}${source}\n`;
}

/** The document as YAML, each value with its origin behind it. */
function documentText(node: Layered): string {
  const lines: string[] = [];
  print(node, 0, "");
  return `${lines.join("\n")}\n`;

  function print(value: Layered, indent: number, head: string): void {
    const comment = value.origins[0] === undefined ? "" : `  # ${placeOf(value.origins[0])}`;
    if (value.kind === "scalar") {
      lines.push(`${head}${formatScalar(value.value)}${comment}`);
    } else if (value.kind === "list") {
      if (value.items.length === 0) lines.push(`${head}[]${comment}`);
      else if (head.trim() !== "") lines.push(head.trimEnd() + comment);
      for (const item of value.items) printItem(item, indent);
    } else {
      if (value.entries.size === 0) lines.push(`${head}{}`);
      else if (head.trim() !== "") lines.push(head.trimEnd());
      for (const [key, child] of value.entries)
        print(child, indent + (head === "" ? 0 : 2), `${" ".repeat(indent + (head === "" ? 0 : 2))}${formatScalar(key)}: `);
    }
  }

  function printItem(item: Layered, indent: number): void {
    const pad = `${" ".repeat(indent)}- `;
    if (item.kind !== "map" || item.entries.size === 0) {
      print(item, indent, pad);
      return;
    }
    const from = lines.length;
    for (const [key, child] of item.entries) print(child, indent + 2, `${" ".repeat(indent + 2)}${formatScalar(key)}: `);
    lines[from] = `${pad}${(lines[from] ?? "").trimStart()}`;
  }
}

function toJson(node: Layered, path: string): JsonValue {
  const value: JsonValue = { path, value: plainValue(node) };
  const origins = node.origins.map((origin) => originJson(origin));
  if (node.kind === "scalar") return { ...value, origins };
  const children = node.kind === "list" ? node.items.map((item, index) => [String(index), item] as const) : [...node.entries];
  return {
    ...value,
    origins,
    children: Object.fromEntries(children.map(([key, child]) => [key, toJson(child, path === "" ? key : `${path}.${key}`)])),
  };
}
