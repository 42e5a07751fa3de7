import { dataPathScenarios, dataPathSmoke, type DataPathScenario } from "@thanos-fleet/lab/scenario-names";
import { Command, InvalidArgumentError, Option } from "commander";
import { outputFormats, type OutputFormat } from "@thanos-fleet/diagnostics";
import { setExitCode } from "./exit-code.ts";
import { checkSummaries, listSteps, programSummaries } from "./steps/step-summaries.ts";

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
    .option("--dry-run", "write nothing; say what would be written and removed")
    .option("--cluster <name...>", "only these clusters; the others' files stay as they are")
    .option("--timing", "print how long each stage took")
    .addOption(formatOption())
    .addOption(rootOption())
    .action(async (options: RenderFlags) => {
      const { render } = await import("./commands/render.ts");
      setExitCode(await render({ ...options, clusters: options.cluster ?? [] }));
    });

  addPlan(program);

  addExplain(program);

  addSecrets(program);

  program
    .command("check")
    .description("judge the fleet: everything about clusters/ and what they rendered to")
    .addOption(new Option("--only <step...>", "only these steps"))
    .addOption(formatOption())
    .addOption(rootOption())
    .addHelpText("after", listSteps(checkSummaries))
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
    .addHelpText("after", listSteps(programSummaries))
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
    .description("show where each program comes from, and which are missing; fetches and builds nothing")
    .action(async () => {
      const { describeTools } = await import("./commands/tools.ts");
      setExitCode(await describeTools());
    });
  addDev(program);
  addReport(program);
  addImages(program);
  addLab(program);
  return program;
}

function addSecrets(program: Command): void {
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
    .command("stamp-secret")
    .description("add to a Secret the file that says until when its certificate is valid; JSON, from standard input to standard output")
    .action(async () => {
      const { stampSecret } = await import("./commands/stamp-secret.ts");
      setExitCode(await stampSecret(process.stdin));
    });
}

function addExplain(program: Command): void {
  program
    .command("new-cluster")
    .description("write the smallest file of a new edge cluster, and say what to do next; asks for what no flag gives")
    .option("--name <name>", "name of the cluster, as kubectl's context and Argo CD call it")
    .option("--address <address>", "address of the node with its API server")
    .option("--nodes <count>", "how many nodes it has")
    .addOption(rootOption())
    .action(
      async ({ root, ...given }: { readonly root: string; readonly name?: string; readonly address?: string; readonly nodes?: string }) => {
        const { newCluster } = await import("./commands/new-cluster.ts");
        setExitCode(await newCluster({ root, given }));
      },
    );

  program
    .command("explain")
    .description("show the values of a cluster and where each was set, or what wrote a rendered object")
    .argument("<cluster>", "name of the cluster")
    .argument("[path]", "dotted path, such as thanos-query.resources.cpu, or capacity, or a rendered object, such as Service/grafana")
    .argument("[field]", "where in the object, such as spec.template.spec.containers[0].image; all of it when left out")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addOption(rootOption())
    .action(async (cluster: string, path: string | undefined, field: string | undefined, options: ExplainFlags) => {
      const { explain } = await import("./commands/explain.ts");
      setExitCode(await explain({ ...options, cluster, path: path ?? "", field }));
    });
}

function addPlan(program: Command): void {
  program
    .command("plan")
    .description("show what clusters/ and charts/ change in what runs, and how grave each change is; writes nothing")
    .option("--base <commit>", "compare with deploy/ of this commit; the one in common with the branch that Argo CD follows when left out")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "markdown", "json"]).default("text"))
    .addOption(
      new Option("--fail-on <class...>", "exit 1 where a change is of one of these classes or a graver one").choices([...planClasses]),
    )
    .addOption(rootOption())
    .addHelpText("after", planHelp)
    .action(async (options: PlanFlags) => {
      const { plan } = await import("./commands/plan.ts");
      const { root, base, format, failOn = [] } = options;
      setExitCode(await plan({ root, base, format, failOn }));
    });
}

function addImages(program: Command): void {
  program
    .command("images")
    .description("list the container images that clusters run: version, whether a digest pins it, its age, and what runs it")
    .argument("[cluster]", "name of the cluster; all of them when left out")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json", "cyclonedx"]).default("text"))
    .addOption(rootOption())
    .addHelpText(
      "after",
      `
The images are those of clusters/ as they are, rendered in memory. cyclonedx is a bill of materials of CycloneDX 1.6, in JSON.
Ages are those of the versions that this program was made for; another version's is "not recorded".`,
    )
    .action(async (cluster: string | undefined, options: { format: "text" | "json" | "cyclonedx"; root: string }) => {
      const { listImages } = await import("./commands/images.ts");
      setExitCode(await listImages({ ...options, cluster }));
    });
}

function addDev(program: Command): void {
  program
    .command("dev")
    .description("watch clusters/, schemas/ and charts/, and show after each change what is wrong, or the plan; writes nothing")
    .option("--base <commit>", "compare with deploy/ of this commit, as `plan` does")
    .addOption(rootOption())
    .addHelpText("after", devHelp)
    .action(async (options: { readonly base?: string; readonly root: string }) => {
      const { dev } = await import("./commands/dev.ts");
      setExitCode(await dev({ root: options.root, base: options.base }));
    });
}

const devHelp = `
The plan is the one of \`pnpm plan\`: against what is committed, so that it stays the same when deploy/ is rendered.
In a terminal each answer takes the place of the last; elsewhere it is printed below. Ctrl-C ends it, with exit code 0.`;

function addReport(program: Command): void {
  program
    .command("report")
    .description("write one HTML page about the fleet: where data goes, what each cluster runs and needs, and the plan")
    .option("--output <file>", "where to write it; - for standard output", "report.html")
    .option("--base [commit]", "show what changes against deploy/ of this commit too; without a commit the one that plan takes")
    .addOption(rootOption())
    .action(async ({ root, output, base = false }: ReportFlags) => {
      const { report } = await import("./commands/report.ts");
      setExitCode(await report({ root, output, base }));
    });
}

interface ReportFlags {
  readonly root: string;
  readonly output: string;
  /** True where no commit is named. */
  readonly base?: string | boolean;
}

/** As the plan has them, the least grave first; its module is not loaded for other commands. */
const planClasses = ["nothing", "reload", "restart", "outage", "recreate", "data-loss", "access"] as const;

const planHelp = `
Classes, the least grave first; access stands apart:
  nothing    what runs does not notice
  reload     taken over while everything goes on
  restart    pods restart one after the other
  outage     something is away for a while, or for good
  recreate   Kubernetes refuses the change: someone deletes the object after the merge
  data-loss  samples, logs or state can be gone for good
  access     who may do, reach or log in to what

Exit codes: 0, 1 for problems in clusters/ or by --fail-on, 2 where there is nothing to compare with.
docs/plan.md says how to read it.`;

interface PlanFlags {
  readonly base?: string;
  readonly format: "text" | "markdown" | "json";
  readonly failOn?: (typeof planClasses)[number][];
  readonly root: string;
}

function addLab(program: Command): void {
  const lab = program.command("lab").description("boot what is rendered, as real programs on this machine");
  lab
    .command("install")
    .description("build every program of the lab now")
    .action(async () => {
      const { installLab } = await import("./commands/lab.ts");
      setExitCode(await installLab());
    });
  lab
    .command("control-plane")
    .description("boot API servers, controllers, cert-manager and Argo CD for deploy/, and try what is promised")
    .addOption(new Option("--only <stage...>", "only these stages").choices([...labStages]))
    .option("--from <render>", "the render that runs before: a deploy folder, or a Git revision")
    .option("--smoke", "only the stages apply, change and install, in some two minutes")
    .option("--keep", "leave logs and data where they are, and say where")
    .option("--record <file>", "record the rows there, for docs/proof.md")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addOption(rootOption())
    .action(async (options: LabFlags) => {
      const { tryControlPlane } = await import("./commands/lab.ts");
      const { root, from, format, record } = options;
      const stages = options.only ?? (options.smoke === true ? smokeStages : labStages);
      setExitCode(await tryControlPlane({ root, from, format, record, keep: options.keep === true, stages }));
    });
  lab
    .command("data-path")
    .description("boot the pods of deploy/ as processes, from the agents to what alerts are sent to, and try what is promised")
    .addOption(new Option("--only <scenario...>", "only these scenarios").choices([...dataPathScenarios]))
    .option("--smoke", "only what needs no fault, in some two minutes")
    .option("--keep", "leave logs and data where they are, and say where")
    .option("--record <file>", "record the rows there, for docs/proof.md")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addOption(rootOption())
    .action(async (options: DataPathFlags) => {
      const { tryDataPath } = await import("./commands/lab.ts");
      const { root, format, record } = options;
      const scenarios = options.only ?? (options.smoke === true ? dataPathSmoke : dataPathScenarios);
      setExitCode(await tryDataPath({ root, format, record, keep: options.keep === true, scenarios }));
    });
  lab
    .command("all")
    .description("try everything that control-plane and data-path try, both at once")
    .option("--from <render>", "the render that runs before: a deploy folder, or a Git revision")
    .option("--keep", "leave logs and data where they are, and say where")
    .option("--record <file>", "record the rows there, for docs/proof.md")
    .addOption(rootOption())
    .action(async ({ root, from, record, keep = false }: LabFlags) => {
      const { tryBoth } = await import("./commands/lab.ts");
      const options = { root, record, keep, format: "text" } as const;
      setExitCode(await tryBoth({ ...options, from, stages: labStages }, { ...options, scenarios: dataPathScenarios }));
    });
  lab
    .command("up")
    .description("keep the data path of deploy/ running, with every further render applied to it, until interrupted")
    .addOption(rootOption())
    .action(async ({ root }: { readonly root: string }) => {
      const { stayUp } = await import("./commands/lab.ts");
      setExitCode(await stayUp(root));
    });
  lab
    .command("shell <cluster> <workload> [command...]")
    .description("look into a pod of the lab that is up: a shell in its network and files, or a command there")
    .action(async (cluster: string, workload: string, command: string[]) => {
      const { lookInside } = await import("@thanos-fleet/lab");
      setExitCode((await lookInside({ cluster, workload, command })) === 0 ? 0 : 1);
    });
}

/** As the lab has them; its module is not loaded for other commands. */
const labStages = ["apply", "change", "install", "faults", "away", "rotation", "trouble", "migration", "documents", "planned"] as const;
const smokeStages = ["apply", "change", "install"] as const;

interface DataPathFlags {
  readonly only?: DataPathScenario[];
  readonly smoke?: boolean;
  readonly keep?: boolean;
  readonly record?: string;
  readonly format: "text" | "json";
  readonly root: string;
}

interface LabFlags {
  readonly only?: (typeof labStages)[number][];
  readonly from?: string;
  readonly smoke?: boolean;
  readonly keep?: boolean;
  readonly record?: string;
  readonly format: "text" | "json";
  readonly root: string;
}

interface RenderFlags {
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly cluster?: string[];
  readonly timing?: boolean;
  readonly format: OutputFormat;
  readonly root: string;
}

interface ExplainFlags {
  readonly format: "text" | "json";
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
