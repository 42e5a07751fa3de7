import type { Location } from "@thanos-fleet/diagnostics";
import type { PathReference, TemplateNode } from "./template-program.ts";

/** A TypeScript module that type-checks exactly when every path of the template exists with a fitting type. */
export interface CheckProgram {
  readonly text: string;
  /** By 1-based line of `text`: the template place that the line stands for. */
  readonly places: ReadonlyMap<number, Location>;
}

/** What the check module of one template imports: the view type of its component. */
export interface CheckSubject {
  readonly viewModule: string;
  readonly viewType: string;
  readonly emitModule: string;
  /** The template, for what is wrong with its name. */
  readonly location: Location;
  /** For `name-[part].yaml.hbs`: the part of the view that the template is rendered over. */
  readonly over?: string | undefined;
  /** True for embedded files: adjustable values must not reach them, since Helm could not change them there. */
  readonly isFile: boolean;
}

/**
 * Translates a template to TypeScript that reads the same paths from the component's view type. The compiler then knows
 * every misspelt path, every optional value used without an `if`, and every map put where a scalar must stand.
 */
export function checkProgram(nodes: readonly TemplateNode[], subject: CheckSubject): CheckProgram {
  const writer = new CheckWriter();
  writer.line(`import type { ${subject.viewType} as View } from ${JSON.stringify(subject.viewModule)};`);
  writer.line(`import type { AdjustableScalar, Enterable, PlainScalar } from ${JSON.stringify(subject.emitModule)};`);
  writer.line(`declare function scalar(value: ${subject.isFile ? "PlainScalar" : "AdjustableScalar"}): void;`);
  writer.line("declare function block(value: object): void;");
  writer.line("declare function list<T>(value: readonly T[]): readonly T[];");
  writer.line("declare function list<T>(value: { readonly [key: string]: T }): readonly T[];");
  writer.line("declare function objects<T extends { readonly name: string }>(value: readonly T[]): readonly T[];");
  writer.line("declare function objects<T extends { readonly name: string }>(value: T | undefined): readonly T[];");
  writer.line("declare function enter<T extends object | undefined>(value: Enterable<T>): T;");
  writer.line("export function check(root: View): void {");
  if (subject.over === undefined) {
    writer.nodes(nodes, []);
  } else {
    writer.line(`for (const item of objects(root${access([subject.over])})) {`, subject.location);
    writer.nodes(nodes, ["item"]);
    writer.line("void item;");
    writer.line("}");
  }
  writer.line("}");
  return { text: writer.text(), places: writer.places };
}

class CheckWriter {
  readonly places = new Map<number, Location>();
  readonly #lines: string[] = [];
  #variables = 0;

  line(text: string, location?: Location): void {
    this.#lines.push(text);
    if (location !== undefined) this.places.set(this.#lines.length, location);
  }

  text(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  /** Writes nodes in scopes, the innermost last; what is in none of them is the view. */
  nodes(nodes: readonly TemplateNode[], scopes: readonly string[]): void {
    for (const node of nodes) this.#node(node, scopes);
  }

  #node(node: TemplateNode, scopes: readonly string[]): void {
    switch (node.kind) {
      case "scalar":
      case "block":
        this.line(`${node.kind}(${expression(node.path, scopes)});`, node.site.location);
        return;
      // Stryker disable next-line StringLiteral: no other case is a file's
      case "file":
        return;
      case "if": {
        const value = expression(node.path, scopes);
        this.line(`if (${node.negated ? "!" : ""}${value}) {`, node.site.location);
        this.nodes(node.body, scopes);
        this.line("} else {");
        this.nodes(node.otherwise, scopes);
        this.line("}");
        return;
      }
      case "each": {
        this.#variables += 1;
        const variable = `item${this.#variables}`;
        this.line(`for (const ${variable} of list(${expression(node.path, scopes)})) {`, node.site.location);
        this.nodes(node.body, [...scopes, variable]);
        this.line(`void ${variable};`);
        this.line("}");
        return;
      }
      case "with": {
        this.#variables += 1;
        const variable = `map${this.#variables}`;
        this.line(`const ${variable} = enter(${expression(node.path, scopes)});`, node.site.location);
        this.line(`if (${variable} !== undefined) {`);
        this.nodes(node.body, [...scopes, variable]);
        this.line("} else {");
        this.nodes(node.otherwise, scopes);
        this.line("}");
      }
    }
  }
}

function expression(path: PathReference, scopes: readonly string[]): string {
  if (path.loopVariable !== undefined) return path.loopVariable === "index" ? "0" : '""';
  // Stryker disable next-line ConditionalExpression,StringLiteral: only the type of an index asks, since what is no number finds no scope
  const scope = path.up === "root" ? "root" : (scopes[scopes.length - 1 - path.up] ?? "root");
  return `${scope}${access(path.parts)}`;
}

function access(parts: readonly string[]): string {
  return parts.map((part) => (/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`)).join("");
}
