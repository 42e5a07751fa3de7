import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import { refusedFile } from "./check-configurations.ts";
import type { CheckResult } from "./check-result.ts";
import { embeddedFiles, type EmbeddedFile } from "./embedded/embedded-file.ts";
import type { PodContainer } from "./programs/pod-containers.ts";
import { mapBounded, runProgram, type Program } from "./programs/program.ts";
import type { VerdictCache } from "./programs/verdict-cache.ts";
import type { RenderedFleet } from "./where-from.ts";

/** The rule files that the rulers mount. */
export function ruleFilesOf(containers: readonly PodContainer[]): EmbeddedFile[] {
  return containers
    .filter(({ args }) => args[0] === "rule")
    .flatMap((container) => embeddedFiles(container, /^\/etc\/thanos\/rules\/.*\.ya?ml$/));
}

/** Hands every rule file to promtool, lint included, and to `thanos tools rules-check`, which knows Thanos' own fields. */
export async function checkRules(
  rendered: RenderedFleet,
  files: readonly EmbeddedFile[],
  programs: { readonly promtool: Program; readonly thanos: Program },
  verdicts: VerdictCache,
): Promise<readonly CheckResult[]> {
  const judges = [
    { program: programs.promtool, args: (path: string) => ["check", "rules", "--lint=all", "--lint-fatal", path] },
    { program: programs.thanos, args: (path: string) => ["tools", "rules-check", `--rules=${path}`] },
  ];
  return Promise.all(
    judges.map(async ({ program, args }): Promise<CheckResult> => {
      const diagnostics = await mapBounded(files, 2, async (file): Promise<Diagnostic[]> => {
        const refusal = await verdicts.accepted(["rules", args(""), program.sha256, file.content], () =>
          inFolder({ "rules.yaml": file.content }, async (folder) => {
            const { status, stdout, stderr } = await runProgram(program, args("rules.yaml"), { cwd: folder });
            return status === 0 ? undefined : `${stdout}${stderr}`;
          }),
        );
        return refusal === undefined ? [] : [refusedFile(rendered, file, program, refusal)];
      });
      return { name: "rules", checked: files.length, unit: "files", tool: program.label, diagnostics: diagnostics.flat() };
    }),
  );
}

/** Runs the unit tests of the rules, one file a rule file, against the rules as they were rendered. */
export async function testRules(
  files: readonly EmbeddedFile[],
  tests: { readonly root: string; readonly folder: string },
  promtool: Program,
  verdicts: VerdictCache,
): Promise<CheckResult> {
  const rules = Object.fromEntries(files.map(({ path, content }) => [basename(path), content]));
  const names = readdirSync(join(tests.root, tests.folder))
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  const diagnostics = await mapBounded(names, 2, async (name): Promise<Diagnostic[]> => {
    const text = readFileSync(join(tests.root, tests.folder, name), "utf8");
    const refusal = await verdicts.accepted(["rule tests", promtool.sha256, rules, text], () =>
      // A test may have the name of the rules that it tests.
      inFolder({ ...rules, [`test-${name}`]: text }, async (folder) => {
        const { status, stdout, stderr } = await runProgram(promtool, ["test", "rules", `test-${name}`], { cwd: folder });
        return status === 0 ? undefined : `${stdout}${stderr}`;
      }),
    );
    if (refusal === undefined) return [];
    const file = { path: `${tests.folder}/${name}`, text };
    return [createDiagnostic("program/refused", { file }, `${promtool.label}: ${refusal.trim()}`)];
  });
  return { name: "rule tests", checked: names.length, unit: "files", tool: promtool.label, diagnostics: diagnostics.flat() };
}

async function inFolder<T>(files: Readonly<Record<string, string>>, action: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "fleet-rules-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
