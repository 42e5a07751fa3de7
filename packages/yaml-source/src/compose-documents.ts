import { Composer, Parser, type CST, type Document } from "yaml";

/** A values file has some ten levels; the composer recurses and would end in a stack overflow. */
const maximumDepth = 100;

export interface ComposedText {
  readonly documents: readonly Document.Parsed[];
  /** Offset of the first `%YAML` or `%TAG` line. */
  readonly directive: number | undefined;
  /** Offset of the first value that is nested too deeply; there are no documents then. */
  readonly tooDeep: number | undefined;
}

/** Parses a text into documents with their syntax errors, unless it is nested deeper than any values file. */
export function composeDocuments(text: string): ComposedText {
  const tokens = [...new Parser().parse(text)];
  const directive = tokens.find(({ type }) => type === "directive")?.offset;
  const tooDeep = tokens.map(firstTooDeep).find((offset) => offset !== undefined);
  if (tooDeep !== undefined) return { documents: [], directive, tooDeep };
  const composer = new Composer({ strict: true, uniqueKeys: false, merge: true, version: "1.2", keepSourceTokens: false });
  return { documents: [...composer.compose(tokens, true, text.length)] as Document.Parsed[], directive, tooDeep };
}

/** Walks with a stack of its own, since depth is what is in question. */
function firstTooDeep(root: CST.Token): number | undefined {
  const pending: { token: CST.Token; depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > maximumDepth) return token.offset;
    for (const child of childrenOf(token)) pending.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  if (token.type !== "block-map" && token.type !== "block-seq" && token.type !== "flow-collection") return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child !== undefined && child !== null));
}
