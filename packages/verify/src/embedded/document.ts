import { locate, parseYaml, toValue, type JsonValue } from "@thanos-fleet/yaml-source";
import type { Path } from "../objects/object-path.ts";

/** A mistake in a document and the place of what is wrong. */
export interface DocumentProblem {
  readonly path: Path;
  readonly message: string;
}

/** A parsed file that knows the line of each of its values. */
export interface Document {
  /** Null where the text cannot be parsed; then `flaw` says why. */
  readonly value: JsonValue;
  readonly flaw: string | undefined;
  /** The line, the first being 1, of a value's key, or of an item of a list. */
  lineOf(path: Path): number;
}

/** Reads YAML and JSON, which is YAML too and has places this way. */
export function readDocument(name: string, text: string): Document {
  const { root, diagnostics } = parseYaml({ path: name, text });
  return {
    value: root === undefined ? null : toValue(root),
    flaw: root === undefined ? (diagnostics[0]?.message ?? "it cannot be parsed") : undefined,
    lineOf: (path) => {
      const start = root === undefined ? 0 : (locate(root, path, "key").range?.start ?? 0);
      return text.slice(0, start).split("\n").length;
    },
  };
}
