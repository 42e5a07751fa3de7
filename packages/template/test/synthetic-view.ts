import type { PathReference, TemplateNode } from "../src/template-program.ts";

type Holder = { value: unknown };

/**
 * A view that has exactly the paths a template reads: a text of its own at each scalar, a map with a text at each block,
 * one item in each list, and true conditions. Makes it possible to put any text through any place of any template.
 */
export function syntheticView(nodes: readonly TemplateNode[], textOf: (index: number) => string): { view: object; texts: string[] } {
  const texts: string[] = [];
  const root: Holder = { value: {} };
  const entered = new Map<string, unknown>();
  fill(nodes, [root]);
  return { view: root.value as object, texts };

  function fill(list: readonly TemplateNode[], scopes: readonly Holder[]): void {
    for (const node of list) {
      if (node.kind === "scalar") place(node.path, scopes, () => nextText());
      else if (node.kind === "block")
        place(node.path, scopes, () => (node.site.position === "lines" ? [nextText()] : { key: nextText(), list: [nextText()] }));
      else if (node.kind === "if") {
        // What a condition asks for is mostly printed inside it, and then it is there already.
        fill(node.body, scopes);
        if (!node.negated) place(node.path, scopes, () => ({ condition: "true" }));
        fill(node.otherwise, scopes);
      } else if (node.kind === "with") {
        // A map that is entered twice is filled by both.
        const map: Holder = { value: entered.get(JSON.stringify(node.path)) ?? {} };
        fill(node.body, [...scopes, map]);
        entered.set(JSON.stringify(node.path), map.value);
        place(node.path, scopes, () => map.value);
        fill(node.otherwise, scopes);
      } else if (node.kind === "each") {
        // A list that is gone through twice has one item, which both loops read.
        const item: Holder = { value: entered.get(JSON.stringify(node.path)) ?? {} };
        fill(node.body, [...scopes, item]);
        entered.set(JSON.stringify(node.path), item.value);
        place(node.path, scopes, () => [item.value]);
      }
    }
  }

  function nextText(): string {
    const text = textOf(texts.length);
    texts.push(text);
    return text;
  }
}

function place(path: PathReference, scopes: readonly Holder[], make: () => unknown): void {
  if (path.loopVariable !== undefined) return;
  const holder = path.up === "root" ? scopes[0] : scopes[scopes.length - 1 - path.up];
  if (holder === undefined) return;
  if (path.parts.length === 0) {
    holder.value = make();
    return;
  }
  let target = holder.value as Record<string, unknown>;
  for (const part of path.parts.slice(0, -1)) {
    target[part] ??= {};
    target = target[part] as Record<string, unknown>;
  }
  const last = path.parts.at(-1) ?? "";
  target[last] ??= make();
}
