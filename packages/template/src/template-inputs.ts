import type { PathReference, TemplateNode } from "./template-program.ts";

/**
 * The top-level parts of the view that a template reads, or undefined when it reads all of it. Two views that agree in
 * these parts render to the same text, so a thousand edges that differ in their names share most of their objects.
 */
export function templateInputs(
  nodes: readonly TemplateNode[],
  over: string | undefined,
  inputsOfFile: (name: string) => ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  const inputs = new Set<string>(over === undefined ? [] : [over]);
  // A template over a part of the view starts inside it, one step away from the view.
  return collect(nodes, over === undefined ? 0 : 1) ? inputs : undefined;

  /** False as soon as the whole view is read. */
  function collect(list: readonly TemplateNode[], depth: number): boolean {
    return list.every((node) => {
      if (node.kind === "file") return addAll(inputsOfFile(node.name));
      if (!add(node.path, depth)) return false;
      if (node.kind === "if") return collect(node.body, depth) && collect(node.otherwise, depth);
      if (node.kind === "with") return collect(node.body, depth + 1) && collect(node.otherwise, depth);
      return node.kind === "each" ? collect(node.body, depth + 1) : true;
    });
  }

  function add(path: PathReference, depth: number): boolean {
    const isInView = path.up === "root" || path.up >= depth;
    // Stryker disable next-line ConditionalExpression: inside of a loop, where they are, the keys of a loop are in no view
    if (!isInView || path.loopVariable !== undefined) return true;
    const [first] = path.parts;
    if (first === undefined) return false;
    inputs.add(first);
    return true;
  }

  function addAll(more: ReadonlySet<string> | undefined): boolean {
    // Stryker disable next-line ArrayDeclaration: without a list all of the view is read
    for (const input of more ?? []) inputs.add(input);
    return more !== undefined;
  }
}
