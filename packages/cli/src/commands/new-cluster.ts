import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError, hasErrors } from "@thanos-fleet/diagnostics";
import { loadFleet, readClusterFiles, type Cluster, type ClusterFiles } from "@thanos-fleet/fleet";
import { overlayFolder } from "@thanos-fleet/render";
import { stringify } from "yaml";
import { askMissing, type Question } from "../ask-missing.ts";
import type { ExitCode } from "../exit-code.ts";
import { printDiagnostics } from "../print-diagnostics.ts";

type Answer = "name" | "address" | "nodes";

export interface NewClusterOptions {
  readonly root: string;
  /** What flags gave. */
  readonly given: Readonly<Partial<Record<Answer, string>>>;
}

const questions: readonly Question<Answer>[] = [
  { name: "name", text: "Name of the cluster, as kubectl's context and Argo CD call it" },
  { name: "address", text: "Address of its API server's node, which no other cluster has" },
  { name: "nodes", text: "How many nodes it has", preset: "3" },
];

/**
 * Writes the smallest file of a new edge cluster and says what to do next. What flags do not give is asked for in a terminal.
 * The file is judged together with the whole fleet first: nothing is written where anything is wrong.
 */
export async function newCluster({ root, given }: NewClusterOptions): Promise<ExitCode> {
  const { files, diagnostics: unread } = readClusterFiles(root);
  const before = [...unread, ...loadFleet(files).diagnostics];
  if (hasErrors(before)) {
    printDiagnostics(before, "text");
    return 1;
  }
  const { name, address, nodes } = await answersTo(given);
  const path = `clusters/${name}.yaml`;
  if (files.clusters.some((file) => file.path === path))
    throw new CommandError("new-cluster/exists", `${path} is there already`, { hint: "edit it, or choose another name" });
  const text = clusterFile({ name, address, nodes });
  const { fleet, diagnostics } = loadFleet(withFile(files, { path, text }));
  printDiagnostics(diagnostics, "text");
  const cluster = fleet?.clusters.find((candidate) => candidate.name === name);
  if (hasErrors(diagnostics) || cluster === undefined) return 1;
  writeFileSync(join(root, path), text, { flag: "wx" });
  process.stdout.write(`wrote ${path}\n\n${text}\n${nextSteps(cluster, centreOf(fleet?.clusters ?? []))}`);
  return 0;
}

async function answersTo(given: NewClusterOptions["given"]): Promise<Readonly<Record<Answer, string>>> {
  const missing = questions.filter(({ name }) => given[name] === undefined).map(({ name }) => `--${name}`);
  const answers = process.stdin.isTTY || missing.length === 0 ? await askMissing(questions, given, terminal()) : undefined;
  if (answers === undefined)
    throw new CommandError("new-cluster/unanswered", `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing`, {
      hint: "give them as flags, or run it in a terminal, where it asks",
    });
  return answers;
}

function terminal() {
  return { input: process.stdin, output: process.stderr };
}

function clusterFile({ name, address, nodes }: Readonly<Record<Answer, string>>): string {
  const count = /^\d+$/.test(nodes) ? Number(nodes) : nodes;
  const schema = "# yaml-language-server: $schema=../schemas/generated/edge.layer.json\n";
  return schema + stringify({ name, role: "edge", address, nodes: { count } });
}

function withFile(files: ClusterFiles, file: { readonly path: string; readonly text: string }): ClusterFiles {
  return { ...files, clusters: [...files.clusters, file] };
}

function centreOf(clusters: readonly Cluster[]): string {
  return clusters.find(({ role }) => role === "central")?.name ?? "";
}

function nextSteps(cluster: Cluster, centre: string): string {
  const { name } = cluster;
  const namespaces = `deploy/overlays/${overlayFolder(cluster)}/namespaces/`;
  return `Next:
  1. pnpm render, pnpm plan, then a pull request; merge it. Argo CD does nothing there before it knows the cluster.
  2. kubectl --context ${name} apply --server-side --field-manager=argocd-controller -k ${namespaces}
  3. pnpm secrets ${name}, and pnpm secrets ${centre} for what the centre gives: make what they list.
  4. argocd cluster add ${name} --name ${name}
docs/operations.md, "Add an edge", says more.
`;
}
