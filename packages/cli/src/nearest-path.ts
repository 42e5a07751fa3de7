import { suggest } from "@thanos-fleet/diagnostics";
import { nodeAt, parsePath, type Layered } from "@thanos-fleet/fleet";

/** The path of a value that was probably meant by one that leads nowhere; undefined where none is near. */
export function nearestPath(root: Layered, path: string): string | undefined {
  const parts = parsePath(path);
  const known = parts.findIndex((_part, index) => nodeAt(root, parts.slice(0, index + 1)) === undefined);
  const [before, wrong, after] = [parts.slice(0, known), String(parts[known]), parts.slice(known + 1)];
  const parent = nodeAt(root, before);
  const near = parent?.kind === "map" ? suggest(wrong, parent.entries.keys()) : undefined;
  const corrected = near === undefined ? undefined : [...before, near, ...after];
  if (corrected !== undefined && nodeAt(root, corrected) !== undefined) return corrected.join(".");
  // A level that was left out, or another component.
  const last = String(parts.at(-1));
  const all = pathsOf(root);
  const same = all.filter((candidate) => candidate.split(".").at(-1) === last);
  return (
    same.find((candidate) => candidate.startsWith(before.join("."))) ??
    same[0] ??
    corrected?.slice(0, known + 1).join(".") ??
    suggest(path, all)
  );
}

function pathsOf(root: Layered): string[] {
  const found: string[] = [];
  visit(root, []);
  return found;

  function visit(node: Layered, path: readonly string[]): void {
    if (path.length > 0) found.push(path.join("."));
    if (node.kind === "map") for (const [key, child] of node.entries) visit(child, [...path, key]);
    else if (node.kind === "list") node.items.forEach((item, index) => visit(item, [...path, String(index)]));
  }
}
