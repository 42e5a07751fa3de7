import { createDiagnostic, type Diagnostic, type SourceFile } from "@thanos-fleet/diagnostics";
import type { ChartSource, ChartSources } from "./load-charts.ts";
import { compileTemplate, type OnEmit, type RenderTemplate } from "./template/compile-template.ts";
import type { Target } from "./template/emit-value.ts";
import { parseTemplate, type ParsedTemplate } from "./template/parse-template.ts";
import { generatedHeader } from "./print-generated.ts";
import { templateInputs } from "./template/template-inputs.ts";
import { expandTemplate } from "./template/template-source.ts";

/** A template, parsed once, with its output name. */
export interface ChartTemplate {
  readonly parsed: ParsedTemplate;
  readonly path: string;
  /** File name of what it renders to; for a template over a list, the part before the item's name. */
  readonly outputName: string;
  /** For `certificate-[certificates].yaml.hbs`: the view's list that it is rendered over, one file an item. */
  readonly each: string | undefined;
}

export interface ParsedChart {
  readonly component: string;
  readonly templates: readonly ChartTemplate[];
  readonly files: ReadonlyMap<string, ParsedTemplate>;
}

/** Parses every template of every chart; problems in them are diagnostics at their line and column. */
export function parseCharts(sources: ChartSources): { charts: ReadonlyMap<string, ParsedChart>; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const charts = new Map<string, ParsedChart>();
  for (const source of sources.charts) charts.set(source.component, parseChart(source));
  return { charts, diagnostics };

  function parseChart(source: ChartSource): ParsedChart {
    const templates: ChartTemplate[] = [];
    const files = new Map<string, ParsedTemplate>();
    for (const file of source.templates) {
      const parsed = parse(file);
      if (parsed !== undefined) templates.push({ parsed, path: file.path, ...outputOf(file.path) });
    }
    for (const file of source.files) {
      const parsed = parse(file);
      if (parsed !== undefined) files.set(baseName(file.path), parsed);
    }
    for (const template of templates) checkFileNames(template.parsed, files);
    return { component: source.component, templates, files };
  }

  function parse(file: SourceFile): ParsedTemplate | undefined {
    const result = parseTemplate(expandTemplate(file, sources.partials));
    diagnostics.push(...result.diagnostics);
    return result.parsed;
  }

  function checkFileNames(parsed: ParsedTemplate, files: ReadonlyMap<string, ParsedTemplate>): void {
    for (const node of parsed.nodes) {
      if (node.kind !== "file" || files.has(node.name)) continue;
      diagnostics.push(createDiagnostic("template/unknown-path", node.site.location, `the chart has no files/${node.name}.hbs`));
    }
  }
}

function outputOf(path: string): { outputName: string; each: string | undefined } {
  const name = baseName(path);
  const match = /^(.*)\[([A-Za-z][A-Za-z0-9]*)\]\.yaml$/.exec(name);
  return match === null ? { outputName: name, each: undefined } : { outputName: match[1] ?? "", each: match[2] };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.hbs$/, "");
}

/** One rendered object: its file name inside the component's folder, and the template it comes from. */
export interface RenderedObject {
  readonly name: string;
  readonly content: string;
  readonly origin: string;
}

interface CompiledTemplate {
  readonly template: ChartTemplate;
  readonly render: RenderTemplate;
  readonly inputs: readonly string[] | undefined;
  /** What was rendered last, by everything the template reads. */
  readonly memo: Map<string, readonly RenderedObject[]>;
}

/** Objects remembered for each template; what differs between clusters would only fill a longer memory. */
const memoCapacity = 8;

/** A component's chart, compiled for one target. */
export class CompiledChart {
  readonly #templates: readonly CompiledTemplate[];

  constructor(chart: ParsedChart, target: Target, onEmit?: OnEmit) {
    const files = new Map<string, RenderTemplate>();
    const renderFile = (name: string, view: object): string => {
      const render = files.get(name);
      if (render === undefined) throw new Error(`charts/${chart.component}/files/${name}.hbs is missing`);
      return render(view);
    };
    const inputsOfFile = (name: string): ReadonlySet<string> | undefined => {
      const parsed = chart.files.get(name);
      return parsed === undefined ? undefined : templateInputs(parsed.nodes, undefined, inputsOfFile);
    };
    for (const [name, parsed] of chart.files) files.set(name, compileTemplate(parsed, { target: "file", renderFile }));
    this.#templates = chart.templates.map((template) => {
      const inputs = templateInputs(template.parsed.nodes, template.each, inputsOfFile);
      const render = compileTemplate(template.parsed, { target, renderFile, ...(onEmit === undefined ? {} : { onEmit }) });
      return { template, render, inputs: inputs === undefined ? undefined : [...inputs].sort(), memo: new Map() };
    });
  }

  /**
   * The component's objects for a view, in the order of their templates; a template that renders to nothing gives none.
   * `adjustables` stands for the values of the view's tokens, which print as their paths alone.
   */
  render(view: object, adjustables: string): RenderedObject[] {
    return this.#templates.flatMap((compiled) => {
      const { inputs, memo } = compiled;
      const read = inputs === undefined ? view : inputs.map((name) => (view as Record<string, unknown>)[name]);
      const key = `${adjustables}\0${JSON.stringify(read)}`;
      const known = memo.get(key);
      if (known !== undefined) return known;
      const objects = renderTemplate(compiled, view);
      const oldest = memo.keys().next();
      if (memo.size >= memoCapacity && oldest.done === false) memo.delete(oldest.value);
      memo.set(key, objects);
      return objects;
    });
  }
}

function renderTemplate({ template, render }: CompiledTemplate, view: object): RenderedObject[] {
  if (template.each === undefined) return toObject(template, template.outputName, render(view));
  const items = (view as Record<string, readonly { name: string }[] | undefined>)[template.each] ?? [];
  return items.flatMap((item) => toObject(template, `${template.outputName}${item.name}.yaml`, render(view, item)));
}

function toObject(template: ChartTemplate, name: string, content: string): RenderedObject[] {
  return content.trim() === "" ? [] : [{ name, content: generatedHeader(template.path) + content, origin: template.path }];
}
