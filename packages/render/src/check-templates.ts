import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { CommandError, createDiagnostic, type Diagnostic, type Location } from "@thanos-fleet/diagnostics";
import { pascalCase } from "@thanos-fleet/schema/identifiers";
import { checkProgram, type ParsedChart } from "@thanos-fleet/template";

const components = join(import.meta.dirname, "../../components");
const emitModule = join(import.meta.dirname, "../../template/src/emit-value.ts");

export interface TemplateVerdict {
  /** Templates and embedded files. */
  readonly checked: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Type-checks every template against its component's view: each is translated to a TypeScript module that reads the
 * same paths, and the compiler says which do not exist, may be missing, or are no scalar.
 */
export async function checkTemplates(charts: ReadonlyMap<string, ParsedChart>): Promise<TemplateVerdict> {
  const folder = mkdtempSync(join(tmpdir(), "fleet-templates-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Should the program be ended while it waits for the compiler.
  process.once("exit", remove);
  try {
    const places = writeModules(folder, charts);
    const diagnostics = (await compile(folder)).flatMap((error) => toDiagnostic(error, places));
    return { checked: places.size, diagnostics };
  } finally {
    process.off("exit", remove);
    remove();
  }
}

type Places = ReadonlyMap<string, ReadonlyMap<number, Location>>;

function writeModules(folder: string, charts: ReadonlyMap<string, ParsedChart>): Places {
  const places = new Map<string, ReadonlyMap<number, Location>>();
  for (const chart of charts.values()) {
    const subject = {
      viewModule: `${relative(folder, components)}/${chart.component}/${chart.component}.ts`,
      viewType: `${pascalCase(chart.component)}View`,
      emitModule: relative(folder, emitModule),
    };
    const all = [
      ...chart.templates.map(({ parsed, over }) => ({ parsed, over, isFile: false })),
      ...[...chart.files.values()].map((parsed) => ({ parsed, over: undefined, isFile: true })),
    ];
    all.forEach(({ parsed, over, isFile }, index) => {
      const program = checkProgram(parsed.nodes, { ...subject, location: { file: parsed.source.file }, over, isFile });
      const name = `${chart.component}-${index}.ts`;
      writeFileSync(join(folder, name), program.text);
      places.set(name, program.places);
    });
  }
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: relative(folder, join(components, "../../tsconfig.base.json")),
      // The modules lie outside the repository, so that a check writes nothing into it.
      compilerOptions: { noPropertyAccessFromIndexSignature: false, typeRoots: [join(components, "../../node_modules/@types")] },
      include: ["*.ts"],
    }),
  );
  return places;
}

interface CompilerError {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

async function compile(folder: string): Promise<CompilerError[]> {
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { stdout, stderr, isPassed } = await runCompiler([compiler, "-p", folder, "--pretty", "false"], folder);
  const errors: CompilerError[] = [];
  for (const [, file = "", line = "", code = "", message = ""] of stdout.matchAll(/^(\S+?)\((\d+),\d+\): error (TS\d+): (.*)$/gm))
    errors.push({ file: file.slice(file.lastIndexOf("/") + 1), line: Number(line), code, message });
  if (!isPassed && errors.length === 0) throw new Error(`tsc failed without naming a place:\n${stdout}${stderr}`);
  return errors;
}

function runCompiler(args: readonly string[], cwd: string): Promise<{ stdout: string; stderr: string; isPassed: boolean }> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (cause, stdout, stderr) => {
      // A number is the compiler's own exit code: it found something.
      if (cause === null || typeof cause.code === "number") resolve({ stdout, stderr, isPassed: cause === null });
      else reject(new CommandError("check/no-compiler", "the TypeScript compiler cannot be run", { hint: "run `pnpm install`", cause }));
    });
  });
}

function toDiagnostic({ file, line, code, message }: CompilerError, places: Places): Diagnostic[] {
  const at = places.get(file)?.get(line);
  // Errors of the components themselves belong to the type check; here they only mean that a view cannot be known.
  if (at === undefined) return [];
  const unknown = /Property '(.+?)' does not exist/.exec(message)?.[1];
  const near = /Did you mean '(.+?)'/.exec(message)?.[1];
  const hint = near === undefined ? undefined : `did you mean "${near}"?`;
  if (unknown !== undefined)
    return [createDiagnostic("template/unknown-path", at, `the component's view has no ${unknown} here`, { hint })];
  if (code === "TS18048" || /undefined/.test(message))
    return [
      createDiagnostic("template/type", at, "the value may be missing here", {
        hint: "guard it with {{#if}}, or give it a value in the derive step",
      }),
    ];
  return [createDiagnostic("template/type", at, `the value does not fit here: ${message}`)];
}
