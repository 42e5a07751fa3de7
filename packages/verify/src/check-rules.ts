import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "@thanos-fleet/diagnostics";
import { promtool, thanos } from "@thanos-fleet/components/tools";
import { refusedFile } from "./check-configurations.ts";
import type { ContainerContext } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { embeddedFiles, type EmbeddedFile } from "./embedded/embedded-file.ts";
import type { PodContainer } from "./programs/pod-containers.ts";
import { mapBounded, runProgram } from "./programs/program.ts";

/** The rule files that the rulers mount. */
export function ruleFilesOf(containers: readonly PodContainer[]): EmbeddedFile[] {
  return containers
    .filter(({ args }) => args[0] === "rule")
    .flatMap((container) => embeddedFiles(container, /^\/etc\/thanos\/rules\/.*\.ya?ml$/));
}

/** Hands every rule file to promtool, lint included, and to `thanos tools rules-check`, which knows Thanos' own fields. */
export async function checkRules({ verdicts, find, containers, ...rendered }: ContainerContext): Promise<readonly CheckResult[]> {
  const files = ruleFilesOf(containers);
  const judges = [
    {
      name: "promtool rules",
      program: await find(promtool),
      args: (path: string) => ["check", "rules", "--lint=all", "--lint-fatal", path],
    },
    { name: "thanos rules", program: await find(thanos), args: (path: string) => ["tools", "rules-check", `--rules=${path}`] },
  ];
  return Promise.all(
    judges.map(async ({ name, program, args }): Promise<CheckResult> => {
      const diagnostics = await mapBounded(files, 2, async (file): Promise<Diagnostic[]> => {
        const refusal = await verdicts.accepted(["rules", args(""), program.sha256, file.content], () =>
          inFolder(file.content, async (folder) => {
            const { status, stdout, stderr } = await runProgram(program, args("rules.yaml"), { cwd: folder });
            return status === 0 ? undefined : `${stdout}${stderr}`;
          }),
        );
        return refusal === undefined ? [] : [refusedFile(rendered, file, { program, refusal })];
      });
      return { name, checked: files.length, unit: "files", tool: program.label, diagnostics: diagnostics.flat() };
    }),
  );
}

async function inFolder<T>(rules: string, action: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "fleet-rules-"));
  try {
    writeFileSync(join(folder, "rules.yaml"), rules);
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
