import { createDiagnostic, type Diagnostic, type SourceFile } from "@thanos-fleet/diagnostics";
import type { ChartSource, ChartSources } from "./load-charts.ts";
import { compileTemplate, type OnEmit, type RenderFile, type RenderTemplate } from "./compile-template.ts";
import { emitters, type Target } from "./emit-value.ts";
import { parseTemplate, type ParsedTemplate } from "./parse-template.ts";
import type { TemplateNode } from "./template-program.ts";
import { isJob, nameJob } from "./job-name.ts";
import { RenderMemo } from "./render-memo.ts";
import { generatedHeader } from "./print-generated.ts";
import { templateInputs } from "./template-inputs.ts";
import { expandTemplate } from "./template-source.ts";

/** A template, parsed once, with its output name. */
export interface ChartTemplate {
  readonly parsed: ParsedTemplate;
  readonly path: string;
  /** File name of what it renders to; for one with a `[part]` in its name, what stands before the object's name. */
  readonly outputName: string;
  /**
   * For `certificate-[certificates].yaml.hbs`: the part of the view that it is rendered over. A list gives a file for each
   * item, a map one file, and what is missing none.
   */
  readonly over: string | undefined;
}

export interface ParsedChart {
  readonly component: string;
  readonly templates: readonly ChartTemplate[];
  readonly files: ReadonlyMap<string, ParsedTemplate>;
}

/** Parses every template of every chart; problems in them are diagnostics at their line and column. */
export function parseCharts(sources: ChartSources): { charts: ReadonlyMap<string, ParsedChart>; diagnostics: Diagnostic[] } {
  const parsed = sources.charts.map((source) => parseChart(source, sources.partials));
  return {
    charts: new Map(parsed.map(({ chart }) => [chart.component, chart])),
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The charts by component, each parsed when it is first asked for: for templates in which nothing was found before. */
export function parseSoundCharts(sources: ChartSources): Pick<ReadonlyMap<string, ParsedChart>, "get"> {
  const parsed = new Map<string, ParsedChart>();
  return {
    get(component) {
      const known = parsed.get(component);
      const source = sources.charts.find((candidate) => candidate.component === component);
      if (known !== undefined || source === undefined) return known;
      const { chart, diagnostics } = parseChart(source, sources.partials);
      // Stryker disable next-line OptionalChaining: there is a first one
      if (diagnostics.length > 0) throw new Error(`charts/${component} is not sound: ${diagnostics[0]?.message}`);
      parsed.set(component, chart);
      return chart;
    },
  };
}

function parseChart(source: ChartSource, partials: ChartSources["partials"]): { chart: ParsedChart; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const templates: ChartTemplate[] = [];
  const files = new Map<string, ParsedTemplate>();
  for (const file of source.templates) {
    const parsed = parse(file);
    if (parsed !== undefined) templates.push({ parsed, path: file.path, ...outputOf(file.path) });
  }
  for (const file of source.files) {
    const parsed = parse(file);
    // Stryker disable next-line ConditionalExpression: a chart with a file that cannot be parsed is not rendered
    if (parsed !== undefined) files.set(baseName(file.path), parsed);
  }
  for (const { parsed } of templates) diagnostics.push(...unknownFiles(parsed.nodes, files));
  return { chart: { component: source.component, templates, files }, diagnostics };

  function parse(file: SourceFile): ParsedTemplate | undefined {
    const result = parseTemplate(expandTemplate(file, partials));
    diagnostics.push(...result.diagnostics);
    return result.parsed;
  }
}

function unknownFiles(nodes: readonly TemplateNode[], files: ReadonlyMap<string, ParsedTemplate>): Diagnostic[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case "file":
        if (files.has(node.name)) return [];
        return [createDiagnostic("template/unknown-path", node.site.location, `the chart has no files/${node.name}.hbs`)];
      case "if":
      case "with":
        return unknownFiles([...node.body, ...node.otherwise], files);
      case "each":
        return unknownFiles(node.body, files);
      default:
        return [];
    }
  });
}

function outputOf(path: string): Pick<ChartTemplate, "outputName" | "over"> {
  const name = baseName(path);
  const match = /(.*)\[([A-Za-z][A-Za-z0-9]*)\]\.yaml$/.exec(name);
  // Stryker disable next-line StringLiteral: the group takes part in each match
  return match === null ? { outputName: name, over: undefined } : { outputName: match[1] ?? "", over: match[2] };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".hbs".length);
}

/** One rendered object: its file name inside the component's folder, and the template it comes from. */
export interface RenderedObject {
  readonly name: string;
  readonly content: string;
  readonly origin: string;
}

interface CompiledTemplate {
  readonly template: ChartTemplate;
  /** Its name is completed by what is in it, which differs between targets. */
  readonly isJob: boolean;
  readonly render: RenderTemplate;
  readonly inputs: readonly string[] | undefined;
  readonly memo: RenderMemo<readonly RenderedObject[]>;
}

/** A component's chart, compiled for one target. */
export class CompiledChart {
  readonly #templates: readonly CompiledTemplate[];

  constructor(chart: ParsedChart, target: Target, onEmit?: OnEmit) {
    const renderFile = filesOf(chart);
    const inputsOfFile = (name: string): ReadonlySet<string> | undefined => {
      const parsed = chart.files.get(name);
      return parsed === undefined ? undefined : templateInputs(parsed.nodes, undefined, inputsOfFile);
    };
    const chartOf = ({ parsed }: ChartTemplate): RenderTemplate => compileTemplate(parsed, { target: "chart", renderFile });
    this.#templates = chart.templates.map((template) => {
      const inputs = templateInputs(template.parsed.nodes, template.over, inputsOfFile);
      // Stryker disable next-line ConditionalExpression: undefined is as good as nothing
      const print = compileTemplate(template.parsed, { target, renderFile, ...(onEmit === undefined ? {} : { onEmit }) });
      const named = isJob(template.parsed.source.text);
      return {
        template,
        isJob: named,
        render: named ? namedJob(print, target, chartOf(template)) : print,
        inputs: inputs === undefined ? undefined : [...inputs].sort(),
        memo: new RenderMemo<readonly RenderedObject[]>(),
      };
    });
  }

  /**
   * For each template, everything of a view that its text depends on; the same for either target. `adjustables` stands for
   * the values of the view's tokens, which print as their paths alone.
   */
  keysOf(view: object, adjustables: string): string[] {
    const texts = new Map<string, string>();
    const textOf = (name: string): string => {
      // Stryker disable next-line StringLiteral: the text of no value is empty
      const text = texts.get(name) ?? JSON.stringify((view as Record<string, unknown>)[name]) ?? "null";
      // Stryker disable next-line CallExpression: saves time
      texts.set(name, text);
      return text;
    };
    return this.#templates.map(({ inputs }) => {
      const read = inputs === undefined ? JSON.stringify(view) : `[${inputs.map(textOf).join()}]`;
      return `${adjustables}\0${read}`;
    });
  }

  /** The component's objects for a view and its keys, a list for each template, which is empty where it renders to nothing. */
  render(view: object, keys: readonly string[]): readonly (readonly RenderedObject[])[] {
    // Stryker disable next-line StringLiteral: there is a key for each template
    return this.#templates.map((compiled, index) => renderOnce(compiled, view, keys[index] ?? ""));
  }

  /**
   * The same for the chart, when the manifests are rendered already: where nothing that a template reads is adjustable,
   * the two differ in braces alone.
   */
  renderBeside(manifests: readonly (readonly RenderedObject[])[], view: object, keys: readonly string[]): RenderedObject[] {
    return this.#templates.flatMap((compiled, index) => {
      // Stryker disable next-line StringLiteral: there is a key for each template
      const key = keys[index] ?? "";
      const others = compiled.isJob || holdsAdjustable(key) ? undefined : manifests[index];
      return others?.map(inChart) ?? renderOnce(compiled, view, key);
    });
  }
}

/** Renders the chart's embedded files, which are the same for every target, each once for the view at hand. */
function filesOf(chart: ParsedChart): RenderFile {
  const known = renderedFiles.get(chart);
  // Stryker disable next-line ConditionalExpression: saves time
  if (known !== undefined) return known;
  const texts = new Map<string, string>();
  let viewAtHand: object | undefined;
  const renderFile = (name: string, view: object): string => {
    const render = files.get(name);
    if (render === undefined) throw new Error(`charts/${chart.component}/files/${name}.hbs is missing`);
    // Stryker disable next-line ConditionalExpression: to forget more often costs time
    if (view !== viewAtHand) texts.clear();
    viewAtHand = view;
    const text = texts.get(name) ?? render(view);
    // Stryker disable next-line CallExpression: saves time
    texts.set(name, text);
    return text;
  };
  const files = new Map([...chart.files].map(([name, parsed]) => [name, compileTemplate(parsed, { target: "file", renderFile })]));
  // Stryker disable next-line CallExpression: saves time
  renderedFiles.set(chart, renderFile);
  return renderFile;
}

const renderedFiles = new WeakMap<ParsedChart, RenderFile>();

/** Whether anything that a key stands for is a value of the view's tokens, as JSON has them. */
function holdsAdjustable(key: string): boolean {
  // Stryker disable next-line StringLiteral: where all of it is searched, the object is rendered again to the same text
  return key.includes('{"path":[', key.indexOf("\0"));
}

function inChart(object: RenderedObject): RenderedObject {
  const content = emitters.chart.text(object.content);
  return content === object.content ? object : { ...object, content };
}

function renderOnce(compiled: CompiledTemplate, view: object, key: string): readonly RenderedObject[] {
  const known = compiled.memo.get(key);
  if (known !== undefined) return known;
  const objects = renderTemplate(compiled, view);
  compiled.memo.add(key, objects);
  return objects;
}

/** Prints a Job, its name completed by what `chart` says is in it. */
function namedJob(print: RenderTemplate, target: Target, chart: RenderTemplate): RenderTemplate {
  return (view, item) => nameJob({ target, content: print(view, item), chart: chart(view, item), view: { view, item } });
}

interface Named {
  readonly name: string;
}

function renderTemplate({ template, render }: CompiledTemplate, view: object): RenderedObject[] {
  if (template.over === undefined) return toObject(template, template.outputName, render(view));
  const part = (view as Record<string, Named | readonly Named[] | undefined>)[template.over] ?? [];
  const items = Array.isArray(part) ? (part as readonly Named[]) : [part as Named];
  return items.flatMap((item) => toObject(template, `${template.outputName}${item.name}.yaml`, render(view, item)));
}

function toObject(template: ChartTemplate, name: string, content: string): RenderedObject[] {
  return content.trim() === "" ? [] : [{ name, content: generatedHeader(template.path) + content, origin: template.path }];
}
