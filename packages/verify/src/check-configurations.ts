import { join } from "node:path";
import { expectedComponents, type ConfigurationJudge } from "@thanos-fleet/components/expected";
import type { Diagnostic } from "@thanos-fleet/diagnostics";
import type { ContainerContext } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { embeddedDiagnostic, embeddedFiles, type EmbeddedFile } from "./embedded/embedded-file.ts";
import { openSandbox } from "./programs/container-sandbox.ts";
import { containerKey, type PodContainer } from "./programs/pod-containers.ts";
import { mapBounded, runProgram, type Program } from "./programs/program.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/** Hands every configuration file that a component has a program for to that program, with all the files that it names. */
export async function checkConfigurations(context: ContainerContext): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const judge of expectedComponents.flatMap(([, { configurations = [] }]) => configurations)) {
    const files = configurationFiles(context.containers, judge.image);
    if (files.length > 0) results.push(await checkFiles(context, files, judge));
  }
  return results;
}

/** What `--config.file` names in the containers of an image. */
export function configurationFiles(containers: readonly PodContainer[], repository: string): EmbeddedFile[] {
  return containers
    .filter(({ image }) => new RegExp(`(?:^|/)${repository}[:@]`).test(image))
    .flatMap((container) => {
      const path = container.args.find((argument) => argument.startsWith("--config.file="))?.slice("--config.file=".length);
      return embeddedFiles(container, /^/).filter((file) => file.path === path);
    });
}

async function checkFiles(
  { verdicts, find, ...rendered }: ContainerContext,
  files: readonly EmbeddedFile[],
  { name, tool, args }: ConfigurationJudge,
): Promise<CheckResult> {
  const program = await find(tool);
  const diagnostics = await mapBounded(files, 2, async (file): Promise<Diagnostic[]> => {
    const refusal = await verdicts.accepted([name, args(file.path), program.sha256, containerKey(file.container)], async () => {
      const sandbox = openSandbox(file.container);
      try {
        const result = await runProgram(program, args(join(sandbox.root, file.path)), { cwd: sandbox.root });
        return result.status === 0 ? undefined : sandbox.delocalize(`${result.stdout}${result.stderr}`.trim());
      } finally {
        sandbox.remove();
      }
    });
    return refusal === undefined ? [] : [refusedFile(rendered, file, { program, refusal })];
  });
  return { name, checked: files.length, unit: "files", tool: program.label, diagnostics: diagnostics.flat() };
}

/** A diagnostic for a program's complaint about an embedded file, at the line that it names. */
export function refusedFile(
  rendered: RenderedFleet,
  file: EmbeddedFile,
  { program, refusal }: { readonly program: Program; readonly refusal: string },
): Diagnostic {
  const line = /\bline (\d+)\b|:(\d+):\d+:/.exec(refusal);
  const words = refusal
    .split("\n")
    // What is being checked, and the part of it that is right, say nothing; amtool puts its complaint behind them.
    .map((text) =>
      text
        .replace(/^\s*Checking\s+(?:'[^']*'|\S+)\s*/, "")
        .replace(/^FAILED:\s*/, "")
        .trim(),
    )
    .filter((text) => text !== "" && !text.startsWith("SUCCESS"))
    .join("; ");
  const message = `${program.label} refuses it: ${words}`;
  return embeddedDiagnostic(rendered, file, { code: "program/refused", message, line: line === null ? 1 : Number(line[1] ?? line[2]) });
}
