import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectedComponents, type JudgedServer } from "@thanos-fleet/components/expected";
import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import type { Tool } from "@thanos-fleet/native-tool";
import { locate, parseYaml } from "@thanos-fleet/yaml-source";
import type { ContainerContext } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { complaint } from "./programs/complaint.ts";
import { openSandbox } from "./programs/container-sandbox.ts";
import { LoopbackPorts } from "./programs/loopback-ports.ts";
import { containerKey, type PodContainer } from "./programs/pod-containers.ts";
import { mapBounded, type Program } from "./programs/program.ts";
import { startProgram } from "./programs/start-program.ts";
import { strayPaths } from "./programs/stray-paths.ts";
import { whereFrom, type RenderedFleet } from "./provenance/where-from.ts";

const servers = expectedComponents.flatMap(([, { servers: own = [] }]) => own);

/**
 * Starts every container of a server that a component has a program for, as rendered, with its rendered files and sample
 * secrets on loopback ports, and stops it once it runs: wrong flags, units or configuration keys end such a program at once.
 */
export async function checkArguments({ containers, verdicts, find, ...rendered }: ContainerContext): Promise<CheckResult> {
  const programs = new Map<Tool, Program>();
  // One after the other: each may have to be built first, and two builds at once take as long.
  const judged: { readonly container: PodContainer; readonly server: JudgedServer; readonly program: Program }[] = [];
  for (const container of containers) {
    const server = servers.find(({ image }) => repositoryOf(container.image).endsWith(image));
    if (server === undefined) continue;
    const program = programs.get(server.tool) ?? (await find(server.tool));
    programs.set(server.tool, program);
    judged.push({ container, server, program });
  }
  const diagnostics = await mapBounded(judged, 2, async ({ container, server, program }): Promise<Diagnostic[]> => {
    const refusal = await verdicts.accepted(["arguments", program.sha256, containerKey(container)], () =>
      refusalOf(container, server, program),
    );
    return refusal === undefined ? [] : [explain(rendered, container, { program, refusal })];
  });
  return {
    name: "starts",
    checked: judged.length,
    unit: "containers",
    tool: [...programs.values()].map(({ label }) => label).join(", "),
    diagnostics: diagnostics.flat(),
  };
}

/** What the program says against its arguments or files; undefined when it starts. */
async function refusalOf(container: PodContainer, server: JudgedServer, program: Program): Promise<string | undefined> {
  const sandbox = openSandbox(container);
  try {
    const ports = new LoopbackPorts();
    const args: string[] = [];
    for (const argument of [...container.args, ...(server.extraArguments ?? [])]) args.push(await ports.move(sandbox.localize(argument)));
    const [stray] = strayPaths([...args, ...Object.values(container.env)], sandbox.root);
    if (stray !== undefined)
      return `${stray} lies in no volume of the container, so it is not started: it would use this machine's own files`;
    const { isStarted, output } = await startProgram(program, {
      args,
      cwd: sandbox.root,
      env: { ...container.env, HOME: sandbox.root },
      started: server.started,
      patience: 60_000,
    });
    return isStarted ? undefined : sandbox.delocalize(complaint(output));
  } finally {
    sandbox.remove();
  }
}

function explain(
  rendered: RenderedFleet,
  container: PodContainer,
  { program, refusal }: { readonly program: Program; readonly refusal: string },
): Diagnostic {
  const file = { path: `deploy/${container.file}`, text: readFileSync(join(rendered.deploy, container.file), "utf8") };
  const { root } = parseYaml(file);
  const pod = ["spec", "template", "spec", "containers"];
  const index = blamedArgument(container.args, refusal);
  const path = [...pod, container.index, "args", ...(index === undefined ? [] : [index])];
  const at = root === undefined ? { file } : locate(root, path);
  return createDiagnostic("program/refused", at, `${program.label} does not start as ${container.workload}/${container.name}: ${refusal}`, {
    // Without a single argument to blame every value that any of them holds would be named.
    related:
      index === undefined ? [] : whereFrom(rendered, container.cluster, { file: container.file, path, offset: at.range?.start ?? 0 }),
  });
}

/** The argument whose flag or value the program's message names; undefined when it names none, or several. */
function blamedArgument(args: readonly string[], refusal: string): number | undefined {
  const words = new Set(refusal.split(/[\s'"(),;]+/).map((word) => word.replace(/:$/, "")));
  const isNamed = (argument: string, part: "flag" | "value"): boolean => {
    const [flag = "", ...value] = argument.split("=");
    const text = part === "flag" ? flag : value.join("=");
    return text !== "" && words.has(text);
  };
  for (const part of ["flag", "value"] as const) {
    const blamed = args.flatMap((argument, index) => (isNamed(argument, part) ? [index] : []));
    if (blamed.length === 1) return blamed[0];
  }
  return undefined;
}

function repositoryOf(image: string): string {
  return image.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}
