import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { everything } from "@thanos-fleet/components/edits";
import { beforeAll, describe, expect, test } from "vitest";
import { judgeKubectl } from "./documents/judge-kubectl.ts";
import { knownTools } from "./documents/known-commands.ts";
import { parseCommand } from "./documents/parse-command.ts";
import { recordCommands, type Recording } from "./documents/record-commands.ts";
import { renderedNames, type RenderedNames } from "./documents/rendered-names.ts";
import { patchedProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

const pages = ["README.md", ...readdirSync(join(repository, "docs"), { recursive: true, encoding: "utf8" }).map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith(".md"))
  .sort();
const tools = Object.keys(knownTools);
let names: RenderedNames;

// Pages are about every component, also about those that the specification's fleet leaves out.
beforeAll(async () => {
  const project = patchedProject(everything);
  const { status, stderr } = await runInProcess(project, ["render"]);
  if (status !== 0) throw new Error(`the fleet that runs everything does not render:\n${stderr}`);
  names = renderedNames(project);
});

const recordings = new Map<string, Recording>();

function recordingOf(markdown: string): Recording {
  const recording = recordings.get(markdown) ?? recordCommands(markdown, tools);
  recordings.set(markdown, recording);
  return recording;
}

/** Everything that is wrong with the commands of a page, by line. */
function problemsOf(markdown: string): string[] {
  const { commands, complaints } = recordingOf(markdown);
  const found = commands.flatMap((recorded) => {
    const parsed = parseCommand(recorded);
    const { tool, operands, unknown } = parsed;
    const problems = unknown.map((word) => `${tool} is not known to have ${word}`);
    if (tool === "kubectl") problems.push(...judgeKubectl(parsed, names));
    if (tool === "argocd") problems.push(...unknownApplications(parsed.command, operands));
    if (tool === "helm" && !parsed.flags.has("--kube-context")) problems.push("names no --kube-context");
    return problems.map((problem) => `line ${recorded.line}: ${[tool, ...recorded.args].join(" ").slice(0, 90)}: ${problem}`);
  });
  return complaints === "" ? found : [complaints, ...found];
}

function unknownApplications(command: string, operands: readonly string[]): string[] {
  if (!command.startsWith("app ")) return [];
  return operands
    .filter((name) => !name.startsWith("any-") && !names.applications.has(name))
    .map((name) => `there is no Application ${name}`);
}

test.each(pages)("every command of %s can be run as it stands", (page) => {
  expect(problemsOf(readFileSync(join(repository, page), "utf8"))).toEqual([]);
});

test("the pages hold commands, and pnpm runs scripts that there are", () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const commands = [...recordings.values()].flatMap((recording) => recording.commands);
  expect(commands.filter(({ tool }) => tool === "kubectl").length).toBeGreaterThan(250);
  const called = commands.filter(({ tool }) => tool === "pnpm").map(({ args }) => args[0] ?? "");
  expect(called.filter((script) => !(script in scripts))).toEqual([]);
});

describe("a mistake in a document", () => {
  const block = (...lines: readonly string[]) => `# Page\n\n\`\`\`sh\n${lines.join("\n")}\n\`\`\`\n`;

  test.each([
    ["no context", "kubectl get pods --namespace monitoring", "names no --context"],
    ["a context that is no cluster", "kubectl --context prod get nodes", "the context prod is no cluster"],
    ["no namespace", "kubectl --context cluster-01 delete pod thanos-receive-0", "names no namespace"],
    ["a flag that kubectl lacks", "kubectl --context cluster-01 get nodes --wide", "kubectl is not known to have --wide"],
    ["a command that kubectl lacks", "kubectl --context cluster-01 restart pods", "is not known to have restart pods"],
    [
      "a folder that is not rendered",
      "kubectl --context cluster-02 diff --server-side --field-manager=argocd-controller -k deploy/overlays/cluster-02/grafana/",
      "is not rendered",
    ],
    [
      "another field manager",
      "kubectl --context cluster-02 apply --server-side -k deploy/overlays/cluster-02-edge/fluentbit/",
      "another field manager",
    ],
    [
      "an object that is not there",
      "kubectl --context cluster-02 rollout status statefulset thanos-receive --namespace monitoring",
      "thanos-receive is neither rendered for cluster-02",
    ],
    [
      "pods of another cluster",
      "kubectl --context cluster-02 get pods -l app=thanos-query --namespace monitoring",
      "which cluster-02 does not run",
    ],
    ["an Application that is not there", "argocd app sync cluster-02-grafana", "there is no Application cluster-02-grafana"],
    ["helm without a context", "helm uninstall kube-prometheus-stack --namespace monitoring", "names no --kube-context"],
    ["a tool that is not known", "stern receive", "stern: command not found"],
    ["a quote that does not end", "kubectl --context 'cluster-01 get nodes", "unexpected EOF"],
  ])("is found: %s", (_mistake, line, problem) => {
    expect(problemsOf(block(line)).join("\n")).toContain(problem);
    if (/^(?:kubectl|argocd|helm)/.test(line) && !line.includes("'")) expect(problemsOf(`Run \`${line}\`.`).join("\n")).toContain(problem);
  });

  test("is found in a loop, a pipe, a function and behind a continued line", () => {
    const lines = ["look() { kubectl get nodes; }", "for name in a; do look | grep -c x; done", "kubectl \\", "  get nodes > nodes.txt"];
    expect(problemsOf(block(...lines)).filter((problem) => problem.includes("names no --context"))).toHaveLength(2);
  });
});
