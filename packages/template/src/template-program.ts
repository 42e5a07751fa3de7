import type { Location } from "@thanos-fleet/diagnostics";

/** How a mustache stands in its line: after a key, after a dash, or alone on its line. */
export type Position = "value" | "item" | "lines";

/** One `{{…}}` of a template: everything the renderer and the type check need to know of the place. */
export interface Site {
  readonly location: Location;
  /** As written, for messages. */
  readonly expression: string;
  readonly position: Position;
  /** Column at which nested lines of a block value start. */
  readonly indent: number;
}

/** A path such as `a.b`, `this`, `@root.a` or `../a`, taken apart. */
export interface PathReference {
  /** How many enclosing `each` and `with` contexts up the path starts; `root` starts at the view. */
  readonly up: number | "root";
  /** True for `@key` and `@index`, which name the loop itself. */
  readonly loopVariable?: "key" | "index" | undefined;
  readonly parts: readonly string[];
}

/** What a template does, independent of Handlebars: the type check is generated from this. */
export type TemplateNode =
  | { readonly kind: "scalar"; readonly site: Site; readonly path: PathReference }
  | { readonly kind: "block"; readonly site: Site; readonly path: PathReference }
  /** An embedded file's text, or its checksum. */
  | { readonly kind: "file"; readonly site: Site; readonly name: string }
  | {
      readonly kind: "if";
      readonly site: Site;
      readonly path: PathReference;
      readonly negated: boolean;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    }
  | { readonly kind: "each"; readonly site: Site; readonly path: PathReference; readonly body: readonly TemplateNode[] }
  /** Enters a map that may be missing. */
  | {
      readonly kind: "with";
      readonly site: Site;
      readonly path: PathReference;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    };
