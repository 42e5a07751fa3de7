import type { Path, Violation } from "@thanos-fleet/schema";
import type { SourceNode } from "@thanos-fleet/yaml-source";

/** Paths of values that are wrong or were left out: what they are meant to be is not known. */
export class Doubts {
  readonly paths: readonly Path[];

  constructor(paths: readonly Path[]) {
    this.paths = paths;
  }

  static of(root: SourceNode, violations: readonly Violation[]): Doubts {
    const meant = violations.map((violation) => violation.meant).filter((path) => path !== undefined);
    return new Doubts([...violations.map(({ path }) => path), ...meant, ...leftOut(root)]);
  }

  get isEmpty(): boolean {
    return this.paths.length === 0;
  }

  and(others: readonly Doubts[]): Doubts {
    const paths = [this, ...others].flatMap((doubts) => doubts.paths);
    return paths.length === this.paths.length ? this : new Doubts(paths);
  }

  /** True where the value at a path is in doubt, or a part of it, or what it is a part of. */
  touch(path: Path): boolean {
    return this.paths.some((doubt) => isPrefix(doubt, path) || isPrefix(path, doubt));
  }

  /** True where reading the value at a path, and not more than that, reads something that is in doubt. */
  cover(path: Path): boolean {
    return this.paths.some((doubt) => isPrefix(doubt, path));
  }

  /** True where it is in doubt which keys the map at a path has. */
  coverKeysOf(path: Path): boolean {
    return this.paths.some((doubt) => isPrefix(doubt, path) || (doubt.length === path.length + 1 && isPrefix(path, doubt)));
  }
}

export const noDoubts = new Doubts([]);

function isPrefix(start: Path, path: Path): boolean {
  return start.length <= path.length && start.every((part, index) => String(part) === String(path[index]));
}

/** Paths of what the parser reported and left out: keys, and lists that lost an item. */
export function leftOut(root: SourceNode): Path[] {
  const found: Path[] = [];
  visit(root, []);
  return found;

  function visit(node: SourceNode, path: Path): void {
    if (node.kind === "list") {
      if (node.isPartial === true) found.push(path);
      node.items.forEach((item, index) => visit(item, [...path, index]));
    } else if (node.kind === "map") {
      for (const key of node.omitted ?? []) found.push([...path, key]);
      for (const { key, value } of node.entries.values()) visit(value, [...path, key]);
    }
  }
}
