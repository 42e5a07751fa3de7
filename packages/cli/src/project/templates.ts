import type { Diagnostic } from "@thanos-fleet/diagnostics";
import type { FleetRenderer } from "@thanos-fleet/render";
import type { ParsedChart } from "@thanos-fleet/template";
import type { ChartSources } from "@thanos-fleet/render/units";

type ParsedCharts = { readonly charts: ReadonlyMap<string, ParsedChart>; readonly diagnostics: readonly Diagnostic[] };

/** The templates of a repository. What parses them and renders is loaded when it is first needed, which in most runs is never. */
export class Templates {
  readonly #sources: ChartSources;
  #parsed: Promise<ParsedCharts> | undefined;
  #renderer: Promise<FleetRenderer> | undefined;

  constructor(sources: ChartSources) {
    this.#sources = sources;
  }

  /** Every chart, and what is wrong in any. */
  async parse(): Promise<ParsedCharts> {
    this.#parsed ??= import("@thanos-fleet/template").then(({ parseCharts }) => parseCharts(this.#sources));
    return this.#parsed;
  }

  /** What is wrong in any: in its text, and, when all texts are sound, in the paths that it reads. `programHash` stands for all of it. */
  async judge(programHash: string): Promise<readonly Diagnostic[]> {
    const { charts, diagnostics } = await this.parse();
    if (diagnostics.length > 0) return diagnostics;
    const { verdicts } = await import("../steps/verdicts.ts");
    const refusal = await verdicts().accepted(["templates", programHash], async () => {
      const { checkTemplates } = await import("@thanos-fleet/render/check-templates");
      const { diagnostics: found } = await checkTemplates(charts);
      return found.length === 0 ? undefined : found;
    });
    return refusal ?? [];
  }

  /** Of templates in which nothing is wrong. Unless all are parsed already, it parses the ones that it renders. */
  async renderer(): Promise<FleetRenderer> {
    this.#renderer ??= this.#createRenderer();
    return this.#renderer;
  }

  async #createRenderer(): Promise<FleetRenderer> {
    const [{ FleetRenderer }, { parseSoundCharts }] = await Promise.all([import("@thanos-fleet/render"), import("@thanos-fleet/template")]);
    return new FleetRenderer(this.#parsed === undefined ? parseSoundCharts(this.#sources) : (await this.#parsed).charts);
  }
}
