import { hash } from "node:crypto";
import { CommandError, formatDiagnostics, hasErrors, type Diagnostic } from "@thanos-fleet/diagnostics";
import type { Fleet } from "@thanos-fleet/fleet";
import { formatPlanText } from "@thanos-fleet/plan";
import { loadProject, type Project } from "../load-project.ts";
import { baseCommit, type BaseCommit } from "../plan/base-commit.ts";
import { makePlan } from "../plan/make-plan.ts";
import { PlanBase } from "../plan/plan-base.ts";
import type { SoundInputs } from "../project/sound-inputs.ts";
import type { Templates } from "../project/templates.ts";
import { projectDiagnostics } from "../project/project-diagnostics.ts";
import { brokenSchemas } from "./broken-schemas.ts";

export interface SessionOptions {
  readonly root: string;
  /** As of `plan`. */
  readonly base: string | undefined;
  readonly color: boolean;
}

/** What is known of the files as they are. */
export interface Assessment {
  /** Stands for everything that the text follows from. */
  readonly key: string;
  /** Problems, or what the files change in what runs. */
  readonly text: string;
  readonly isSound: boolean;
}

/**
 * Looks at the same repository again and again, and keeps what does not change between two looks: templates, the clusters whose
 * files are as they were, and what was read of the commit that it compares with. It writes nothing.
 */
export class FleetSession {
  readonly #options: SessionOptions;
  #templates: { readonly hash: string; readonly templates: Templates } | undefined;
  #sound: { readonly hash: string; readonly inputs: SoundInputs } | undefined;
  #base: PlanBase | undefined;
  /** What the compiler said of the templates' paths. */
  #judged: { readonly hash: string; readonly diagnostics: readonly Diagnostic[] } | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** What is wrong now, or the plan. What goes wrong meanwhile is part of the answer: a file may be half written, or away. */
  async assess(): Promise<Assessment> {
    try {
      return await this.#assess();
    } catch (error) {
      const text = this.#explain(error);
      return { key: text, text, isSound: false };
    }
  }

  /**
   * Asks the compiler whether the templates that were looked at last read only paths that exist, which takes a second or more;
   * true where the next assessment says more than the last, undefined where it was known.
   */
  async judgeTemplates(): Promise<boolean | undefined> {
    const current = this.#templates;
    if (current === undefined || this.#judged?.hash === current.hash || (await current.templates.parse()).diagnostics.length > 0)
      return undefined;
    const diagnostics = await current.templates.judge(current.hash);
    this.#judged = { hash: current.hash, diagnostics };
    return diagnostics.length > 0;
  }

  async #assess(): Promise<Assessment> {
    const { root, color } = this.#options;
    const broken = brokenSchemas();
    if (broken.length > 0) return this.#answer("", { diagnostics: broken, plan: undefined });
    const project = await this.#load();
    const { fleet, units, templates, removals, programHash, files } = project;
    const judged = this.#judged?.hash === programHash ? this.#judged.diagnostics : [];
    const diagnostics = projectDiagnostics(root, { fleet, diagnostics: [...project.diagnostics, ...judged] });
    const inputs = `${programHash} ${JSON.stringify([files.fleet, [...files.roles], files.clusters])}`;
    if (fleet === undefined || units === undefined || hasErrors(diagnostics)) return this.#answer(inputs, { diagnostics, plan: undefined });
    const base = this.#findBase(fleet);
    if ("text" in base) return this.#answer(inputs, { diagnostics, plan: base.text });
    const plan = await makePlan({ fleet, units, templates, removals }, base);
    return this.#answer(inputs, { diagnostics, plan: formatPlanText(plan, { color }) });
  }

  #answer(inputs: string, { diagnostics, plan }: { diagnostics: readonly Diagnostic[]; plan: string | undefined }): Assessment {
    const { color } = this.#options;
    const problems = diagnostics.length === 0 ? "" : `${formatDiagnostics("text", diagnostics, { color })}\n`;
    const text = `${problems}${plan ?? ""}`;
    return { key: hash("sha256", `${inputs}\0${text}`), text, isSound: plan !== undefined };
  }

  async #load(): Promise<Project> {
    const project = await loadProject(this.#options.root, {
      recall: (programHash) => (this.#sound?.hash === programHash ? this.#sound.inputs : undefined),
      templatesOf: (programHash) => (this.#templates?.hash === programHash ? this.#templates.templates : undefined),
      judgesTypes: false,
    });
    const { programHash, templates } = project;
    this.#templates = { hash: programHash, templates };
    const inputs = project.soundInputs();
    this.#sound = inputs === undefined ? undefined : { hash: programHash, inputs };
    return project;
  }

  /** The base of the plan, or why there is none: problems are worth seeing without. */
  #findBase(fleet: Fleet): PlanBase | { readonly text: string } {
    const { root, base } = this.#options;
    let commit: BaseCommit;
    try {
      commit = baseCommit(root, base, fleet);
    } catch (error) {
      return { text: `no plan: ${troubleText(error)}` };
    }
    if (this.#base?.commit.commit !== commit.commit || this.#base.commit.name !== commit.name) this.#base = new PlanBase(root, commit);
    return this.#base;
  }

  /** What an error means that is no diagnostic. */
  #explain(error: unknown): string {
    if (error instanceof CommandError || !(error instanceof Error)) return troubleText(error);
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== undefined && path !== undefined) return `cannot read ${path} (${code})\n`;
    if (this.#templates !== undefined && this.#judged?.hash !== this.#templates.hash)
      return `the templates do not render: ${error.message}\nthe compiler is asked for the place\n`;
    return `this is a mistake in the program, not in your files:\n${error.stack ?? error.message}\n`;
  }
}

function troubleText(error: unknown): string {
  if (!(error instanceof CommandError)) return `${String(error)}\n`;
  return `${error.message}\n${error.hint === undefined ? "" : `hint: ${error.hint}\n`}`;
}
