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

/** Compiles a parsed template for one target with an environment of its own, so nothing is shared between targets. */
export function compileTemplate(parsed: ParsedTemplate, options: CompileOptions): RenderTemplate {
  const environment = Handlebars.create();
  environment.registerHelper(createHelpers(parsed.sites, options));
  const escaped = { ...parsed.ast, body: escapeContent(parsed.ast.body, emitters[options.target]) };
  const template = environment.compile(escaped, {
    noEscape: true,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: { scalar: true, block: true, file: true, checksum: true, if: true, unless: true, each: true } as unknown as KnownHelpers,
  });
  return (view, item) => template(item ?? view, { data: { root: view } });
}

function createHelpers(sites: readonly Site[], options: CompileOptions): Handlebars.HelperDeclareSpec {
  const emitter = emitters[options.target];
  const onEmit = options.onEmit ?? ((_site: Site, text: string) => text);
  const isChart = options.target === "chart";
  return {
    scalar(value: ViewValue, id: number) {
      const site = siteOf(sites, id);
      return onEmit(
        site,
        atSite(site, () => emitter.scalar(value, site.indent)),
      );
    },
    block(value: ViewValue, id: number) {
      const site = siteOf(sites, id);
      return onEmit(
        site,
        atSite(site, () => emitBlock(emitter, value, site)),
      );
    },
    file(name: string, id: number, helper: Handlebars.HelperOptions) {
      const site = siteOf(sites, id);
      return onEmit(
        site,
        atSite(site, () => emitter.scalar(options.renderFile(name, helper.data.root as object), site.indent)),
      );
    },
    // For an annotation that rolls the pods of a program that reads its configuration only when it starts.
    checksum(name: string, id: number, helper: Handlebars.HelperOptions) {
      const site = siteOf(sites, id);
      return onEmit(
        site,
        atSite(site, () => emitter.scalar(hash("sha256", options.renderFile(name, helper.data.root as object)), site.indent)),
      );
    },
    if(this: object, value: ViewValue, _id: number, helper: Handlebars.HelperOptions) {
      if (isChart && value instanceof Adjustable) return goIf(value, helper.fn(this), helper.inverse(this));
      return isTruthy(value) ? helper.fn(this) : helper.inverse(this);
    },
    unless(this: object, value: ViewValue, _id: number, helper: Handlebars.HelperOptions) {
      if (isChart && value instanceof Adjustable) return goIf(value, helper.inverse(this), helper.fn(this));
      return isTruthy(value) ? helper.inverse(this) : helper.fn(this);
    },
    each(value: ViewValue, id: number, helper: Handlebars.HelperOptions) {
      const site = siteOf(sites, id);
      if (isList(value)) return value.map((item, index) => helper.fn(item, { data: { ...helper.data, index, key: index } })).join("");
      if (isMap(value))
        return Object.entries(value)
          .map(([key, item]) => helper.fn(item, { data: { ...helper.data, key } }))
          .join("");
      return atSite(site, () => {
        throw new TypeError("not a map or list");
      });
    },
  };
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

/** Literal text of the template: the chart must not mistake its braces for Go. */
function escapeContent(body: readonly hbs.AST.Statement[], emitter: ValueEmitter): hbs.AST.Statement[] {
  return body.map((statement) => {
    if (statement.type === "ContentStatement") {
      const content = statement as hbs.AST.ContentStatement;
      return { ...content, value: emitter.text(content.value) } as hbs.AST.ContentStatement;
    }
    if (statement.type === "BlockStatement") {
      const block = statement as hbs.AST.BlockStatement;
      return {
        ...block,
        program: escapeProgram(block.program, emitter),
        inverse: escapeProgram(block.inverse, emitter),
      } as hbs.AST.BlockStatement;
    }
    return statement;
  });
}

function escapeProgram(program: hbs.AST.Program | undefined, emitter: ValueEmitter): hbs.AST.Program | undefined {
  return program === undefined ? undefined : { ...program, body: escapeContent(program.body, emitter) };
}

function siteOf(sites: readonly Site[], id: number): Site {
  const site = sites[id];
  if (site === undefined) throw new Error(`template site ${id} is unknown`);
  return site;
}

function atSite<T>(site: Site, emit: () => T): T {
  try {
    return emit();
  } catch (error) {
    const { file, range } = site.location;
    const position = positionAt(file, range?.start ?? 0);
    throw new Error(`${file.path}:${position.line}:${position.column}: {{${site.expression}}}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
