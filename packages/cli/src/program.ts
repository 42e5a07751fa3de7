import { Command, InvalidArgumentError, Option } from "commander";
import { outputFormats, type OutputFormat } from "@thanos-fleet/diagnostics";
import { setExitCode } from "./exit-code.ts";

/** The commands. Each loads its module only when it runs, so that `render` does not pay for the others. */
export function createProgram(): Command {
  const program = new Command("fleet")
    .description("Renders monitoring clusters from one short values file each, and checks what was rendered.")
    .helpCommand(false)
    .showHelpAfterError("(run with --help for the options)");

  program
    .command("render")
    .description("validate clusters/, render them, and write what changed to deploy/")
    .option("--check", "write nothing; fail when deploy/ is not what would be rendered")
    .option("--cluster <name...>", "only these clusters; the others' files stay as they are")
    .option("--timing", "print how long each stage took")
    .addOption(formatOption())
    .addOption(rootOption())
    .action(async (options: RenderFlags) => {
      const { render } = await import("./commands/render.ts");
      setExitCode(await render({ ...options, clusters: options.cluster ?? [] }));
    });

  program
    .command("explain")
    .description("show the values of a cluster and where each was set")
    .argument("<cluster>", "name of the cluster")
    .argument("[path]", "dotted path, such as thanos-query.resources.cpu, or capacity; the whole document when left out")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addOption(rootOption())
    .action(async (cluster: string, path: string | undefined, options: { format: "text" | "json"; root: string }) => {
      const { explain } = await import("./commands/explain.ts");
      setExitCode(await explain({ ...options, cluster, path: path ?? "" }));
    });

  program
    .command("secrets")
    .description("list the Secrets that clusters need, who makes each, and the commands that do; never what is in them")
    .argument("[cluster]", "name of the cluster; all of them when left out")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addOption(rootOption())
    .action(async (cluster: string | undefined, options: { format: "text" | "json"; root: string }) => {
      const { listSecrets } = await import("./commands/secrets.ts");
      setExitCode(await listSecrets({ ...options, cluster }));
    });

  program
    .command("check")
    .description("judge the fleet: everything about clusters/ and what they rendered to")
    .addOption(new Option("--only <step...>", "only these steps"))
    .addOption(formatOption())
    .addOption(rootOption())
    .action(async (options: CheckFlags) => {
      const { check } = await import("./commands/check.ts");
      setExitCode(await check({ ...options, only: options.only ?? [] }));
    });

  program
    .command("check-program")
    .description("judge this program: types, style, generated files, templates, pipelines, slow tests; for those who change it")
    .addOption(new Option("--only <step...>", "only these steps"))
    .addOption(formatOption())
    .addOption(rootOption())
    .action(async (options: CheckFlags) => {
      const { checkProgram } = await import("./commands/check-program.ts");
      setExitCode(await checkProgram({ ...options, only: options.only ?? [] }));
    });

  const tools = program.command("tools").description("the native programs that checks use");
  tools
    .command("install")
    .description("fetch or build every program now")
    .action(async () => {
      const { installTools } = await import("./commands/tools.ts");
      setExitCode(await installTools());
    });
  tools
    .command("doctor")
    .description("show where each program comes from")
    .action(async () => {
      const { describeTools } = await import("./commands/tools.ts");
      setExitCode(await describeTools());
    });
  return program;
}

interface RenderFlags {
  readonly check?: boolean;
  readonly cluster?: string[];
  readonly timing?: boolean;
  readonly format: OutputFormat;
  readonly root: string;
}

interface CheckFlags {
  readonly only?: string[];
  readonly format: OutputFormat;
  readonly root: string;
}

function formatOption(): Option {
  return new Option("--format <format>", "how to print problems").choices([...outputFormats]).default("text");
}

/** The repository: where the command runs, unless said otherwise. */
function rootOption(): Option {
  return new Option("--root <folder>", "the repository that holds clusters/, charts/ and deploy/")
    .default(process.cwd(), "the current folder")
    .argParser((value) => {
      if (value === "") throw new InvalidArgumentError("must not be empty");
      return value;
    });
}
