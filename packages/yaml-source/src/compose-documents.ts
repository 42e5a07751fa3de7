import { Composer, Parser, type CST, type Document } from "yaml";

/** A values file has some ten levels; the composer recurses and would end in a stack overflow. */
const maximumDepth = 100;

export interface ComposedText {
  readonly tooDeep: undefined;
  /** There is one at least, if only of comments. */
  readonly documents: readonly [Document.Parsed, ...Document.Parsed[]];
  /** Offset of the first `%YAML` or `%TAG` line. */
  readonly directive: number | undefined;
}

/** A text that cannot be parsed: the offset of the first value that is nested too deeply. */
export interface DeepText {
  readonly tooDeep: number;
}

/** Parses a text into documents with their syntax errors, unless it is nested deeper than any values file. */
export function composeDocuments(text: string): ComposedText | DeepText {
  const tokens = [...new Parser().parse(text)];
  const tooDeep = tokens.map(firstTooDeep).find((offset) => offset !== undefined);
  if (tooDeep !== undefined) return { tooDeep };
  // Duplicate and merge keys are ours to judge. The third argument is where a document begins that nothing stands in.
  const composed = [...new Composer({ uniqueKeys: false }).compose(tokens, true, text.length)];
  const directive = tokens.find(({ type }) => type === "directive")?.offset;
  return { tooDeep: undefined, documents: composed as unknown as ComposedText["documents"], directive };
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
  const children =
    token.type === "document" ? [token.value] : "items" in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
  return children.filter((child) => child !== undefined && child !== null);
}
