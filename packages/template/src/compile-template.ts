import { hash } from "node:crypto";
import { positionAt } from "@thanos-fleet/diagnostics";
import { Adjustable, adjustableValue } from "@thanos-fleet/schema";
import Handlebars from "handlebars";
import { emitters, emptyValue, goReference, isList, isMap, type EmitTarget, type ValueEmitter, type ViewValue } from "./emit-value.ts";
import type { ParsedTemplate } from "./parse-template.ts";
import type { Site } from "./template-program.ts";

/** Renders a template's view to text. Throws only on a bug: the type check proves that every path exists. */
export type RenderTemplate = (view: object, item?: object) => string;

/** Gives the text of one of the chart's embedded files for the view at hand. */
export type RenderFile = (name: string, view: object) => string;

/** Called for every value that is emitted; how the tracer learns which place of a template wrote which text. */
export type OnEmit = (site: Site, text: string) => string;

export interface CompileOptions {
  readonly target: EmitTarget;
  readonly renderFile: RenderFile;
  readonly onEmit?: OnEmit;
}

/** Prepares a parsed template for one target. It is compiled once for all of them, when it is first rendered. */
export function compileTemplate(parsed: ParsedTemplate, options: CompileOptions): RenderTemplate {
  const output = new Output(parsed.sites, options);
  const template = compileOnce(parsed);
  return (view, item) => template(item ?? view, { data: { root: view, output } });
}

const compiled = new WeakMap<ParsedTemplate, Handlebars.TemplateDelegate>();

function compileOnce(parsed: ParsedTemplate): Handlebars.TemplateDelegate {
  const known = compiled.get(parsed) ?? environment.compile({ ...parsed.ast, body: markBraces(parsed.ast.body) }, compileOptions);
  // Stryker disable next-line CallExpression: saves compiling again, and changes no text
  compiled.set(parsed, known);
  return known;
}

const compileOptions: Parameters<typeof Handlebars.compile>[1] = {
  noEscape: true,
  // Stryker disable BooleanLiteral: these two save work, since there are no partials and no other helpers
  preventIndent: true,
  knownHelpersOnly: true,
  // Stryker restore BooleanLiteral
  knownHelpers: {
    scalar: true,
    block: true,
    file: true,
    checksum: true,
    text: true,
    if: true,
    unless: true,
    each: true,
    with: true,
  } as unknown as KnownHelpers,
};

/** Hands each call to the output that the template is rendered for. */
const environment = Handlebars.create();
environment.registerHelper({
  scalar: (value: ViewValue, id: number, helper: Handlebars.HelperOptions) => outputOf(helper).scalar(value, id),
  block: (value: ViewValue, id: number, helper: Handlebars.HelperOptions) => outputOf(helper).block(value, id),
  file: (name: string, id: number, helper: Handlebars.HelperOptions) => outputOf(helper).file(name, id, helper),
  checksum: (name: string, id: number, helper: Handlebars.HelperOptions) => outputOf(helper).checksum(name, id, helper),
  text: (text: string, helper: Handlebars.HelperOptions) => outputOf(helper).text(text),
  if(this: object, value: ViewValue, _id: number, helper: Handlebars.HelperOptions) {
    return outputOf(helper).choose(
      value,
      () => helper.fn(this),
      () => helper.inverse(this),
    );
  },
  unless(this: object, value: ViewValue, _id: number, helper: Handlebars.HelperOptions) {
    return outputOf(helper).choose(
      value,
      () => helper.inverse(this),
      () => helper.fn(this),
    );
  },
  each: (value: ViewValue, id: number, helper: Handlebars.HelperOptions) => outputOf(helper).each(value, id, helper),
  with(this: object, value: ViewValue, id: number, helper: Handlebars.HelperOptions) {
    return outputOf(helper).enter(value, id, { body: helper.fn, otherwise: () => helper.inverse(this) });
  },
});

function outputOf(helper: Handlebars.HelperOptions): Output {
  return helper.data.output as Output;
}

/** What a template's mustaches print for one target. */
class Output {
  readonly #sites: readonly Site[];
  readonly #options: CompileOptions;
  readonly #emitter: ValueEmitter;

  constructor(sites: readonly Site[], options: CompileOptions) {
    this.#sites = sites;
    this.#options = options;
    this.#emitter = emitters[options.target];
  }

  scalar(value: ViewValue, id: number): string {
    return this.#emit(id, ({ indent }) => this.#emitter.scalar(value, indent));
  }

  block(value: ViewValue, id: number): string {
    return this.#emit(id, (site) => emitBlock(this.#emitter, value, site));
  }

  file(name: string, id: number, { data }: Handlebars.HelperOptions): string {
    return this.#emit(id, ({ indent }) => this.#emitter.scalar(this.#options.renderFile(name, data.root as object), indent));
  }

  /** For an annotation that rolls the pods of a program that reads its configuration only when it starts. */
  checksum(name: string, id: number, { data }: Handlebars.HelperOptions): string {
    return this.#emit(id, ({ indent }) =>
      this.#emitter.scalar(hash("sha256", this.#options.renderFile(name, data.root as object)), indent),
    );
  }

  text(text: string): string {
    return this.#emitter.text(text);
  }

  choose(value: ViewValue, body: () => string, otherwise: () => string): string {
    if (this.#options.target === "chart" && value instanceof Adjustable) return goIf(value, body(), otherwise());
    return isTruthy(value) ? body() : otherwise();
  }

  each(value: ViewValue, id: number, { fn, data }: Handlebars.HelperOptions): string {
    if (isList(value)) return value.map((item, index) => fn(item, { data: { ...data, index, key: index } })).join("");
    if (isMap(value))
      return Object.entries(value)
        .map(([key, item]) => fn(item, { data: { ...data, key } }))
        .join("");
    return atSite(siteOf(this.#sites, id), () => {
      throw new TypeError("not a map or list");
    });
  }

  /** Whether a map is there cannot depend on Helm's values, so charts and manifests enter alike. */
  enter(value: ViewValue, id: number, branches: { readonly body: (value: object) => string; readonly otherwise: () => string }): string {
    if (value === undefined || value === null) return branches.otherwise();
    if (isMap(value)) return branches.body(value);
    return atSite(siteOf(this.#sites, id), () => {
      throw new TypeError("not a map");
    });
  }

  #emit(id: number, print: (site: Site) => string): string {
    const site = siteOf(this.#sites, id);
    const text = atSite(site, () => print(site));
    return this.#options.onEmit?.(site, text) ?? text;
  }
}

function emitBlock(emitter: ValueEmitter, value: ViewValue, site: Site): string {
  if (!isList(value) && !isMap(value)) {
    const scalar = emitter.scalar(value, site.indent);
    return site.position === "value" ? ` ${scalar}` : scalar;
  }
  const lines = emitter.block(value, site.indent);
  switch (site.position) {
    case "value":
      return lines === undefined ? ` ${emptyValue(value)}` : `\n${lines}`;
    case "item":
      return lines === undefined ? emptyValue(value) : lines.slice(site.indent);
    case "lines":
      return lines === undefined ? "" : `${lines}\n`;
  }
}

/** The branches are whole lines; the dashes keep the Go lines from leaving blank ones. */
function goIf(value: Adjustable<unknown>, body: string, otherwise: string): string {
  const elseBranch = otherwise === "" ? "" : `{{- else }}\n${otherwise}`;
  return `{{- if ${goReference(value)} }}\n${body}${elseBranch}{{- end }}\n`;
}

/** Truth as Go templates have it, so that a condition means the same in both targets. */
function isTruthy(value: ViewValue): boolean {
  if (value instanceof Adjustable) return isTruthy(adjustableValue(value) as ViewValue);
  if (isList(value)) return value.length > 0;
  if (isMap(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** Literal text that holds braces becomes a call, since the chart must not mistake them for Go and the manifests want them as they are. */
function markBraces(body: readonly hbs.AST.Statement[]): hbs.AST.Statement[] {
  return body.map((statement) => {
    if (statement.type === "ContentStatement") {
      const { value, loc } = statement as hbs.AST.ContentStatement;
      // Stryker disable next-line ConditionalExpression: text without braces may be a call as well
      return emitters.chart.text(value) === value ? statement : textCall(value, loc);
    }
    // Stryker disable next-line ConditionalExpression: other statements have no programs, and more properties do no harm
    if (statement.type === "BlockStatement") {
      const block = statement as hbs.AST.BlockStatement;
      return { ...block, program: markProgram(block.program), inverse: markProgram(block.inverse) } as hbs.AST.BlockStatement;
    }
    return statement;
  });
}

function markProgram(program: hbs.AST.Program | undefined): hbs.AST.Program | undefined {
  return program === undefined ? undefined : { ...program, body: markBraces(program.body) };
}

function textCall(value: string, loc: hbs.AST.SourceLocation): hbs.AST.MustacheStatement {
  // Stryker disable next-line StringLiteral,BooleanLiteral: of a known helper Handlebars asks only the parts
  const path = { type: "PathExpression", data: false, depth: 0, parts: ["text"], original: "text", loc };
  const literal = { type: "StringLiteral", value, original: value, loc };
  return { type: "MustacheStatement", path, params: [literal], escaped: true, loc, strip: { open: false, close: false } } as never;
}

function siteOf(sites: readonly Site[], id: number): Site {
  const site = sites[id];
  // Stryker disable next-line ConditionalExpression,StringLiteral,CallExpression: each number was given to a site by the parser
  if (site === undefined) throw new Error(`template site ${id} is unknown`);
  return site;
}

function atSite<T>(site: Site, emit: () => T): T {
  try {
    return emit();
  } catch (error) {
    const { file, range } = site.location;
    // Stryker disable next-line OptionalChaining: each site of a template that was parsed has a range
    const position = positionAt(file, range?.start ?? 0);
    throw new Error(`${file.path}:${position.line}:${position.column}: {{${site.expression}}}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
