import { isAlias, visit, type Alias, type Document, type Node } from "yaml";

/**
 * What each alias of a document stands for: the last node before it with that anchor, if there is one. One walk for all of them, since
 * the library walks the whole document for each.
 */
export function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node | undefined> {
  const anchored = new Map<string | undefined, Node>();
  const targets = new Map<Alias, Node | undefined>();
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) targets.set(node, anchored.get(node.source));
      else anchored.set(node.anchor, node);
    },
  });
  return targets;
}
