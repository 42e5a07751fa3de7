import { spawnSync } from "node:child_process";

/** Something that a reader of a page types as a whole: a command, a loop, a function. */
export interface Statement {
  /** The heading above it, of whatever level. */
  readonly section: string;
  /** Where its block, or the line of its inline code, begins. */
  readonly line: number;
  readonly text: string;
}

const block = /^( *)```sh\n([^]*?)^\1```/gm;
/** As the recorder of all pages' commands has it; two words alone name a command and call none. */
const inline = /`((?:kubectl|argocd|helm) [^`]*)`/g;

/**
 * Every statement of the shell blocks of a Markdown page, and every inline call of a tool with at least two arguments, in
 * the order of the page. Bash says where a statement ends, so that loops, functions and quoted lines stay whole.
 */
export function documentStatements(markdown: string): Statement[] {
  const blocks = [...markdown.matchAll(block)].map((match) => ({ index: match.index, texts: statementsIn(match[2] ?? "") }));
  const outside = markdown.replaceAll(/^( *)```[^]*?^\1```/gm, (text) => text.replaceAll(/[^\n]/g, " "));
  const calls = [...outside.matchAll(inline)]
    .map((match) => ({ index: match.index, texts: [match[1] ?? ""] }))
    .filter(({ texts: [text = ""] }) => text.trim().split(/\s+/).length > 2);
  return [...blocks, ...calls]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, texts }) => {
      const before = markdown.slice(0, index);
      const section =
        before
          .match(/^#+ .*$/gm)
          ?.at(-1)
          ?.replace(/^#+ /, "") ?? "";
      return texts.map((text) => ({ section, line: before.split("\n").length, text }));
    });
}

function statementsIn(script: string): string[] {
  const statements: string[] = [];
  let open = "";
  for (const line of script.split("\n").map((text) => text.trim())) {
    if (open === "" && (line === "" || line.startsWith("#"))) continue;
    open = open === "" ? line : `${open}\n${line}`;
    if (line.endsWith("\\") || !isWhole(open)) continue;
    statements.push(open);
    open = "";
  }
  return open === "" ? statements : [...statements, open];
}

function isWhole(text: string): boolean {
  return spawnSync("bash", ["-n"], { input: text }).status === 0;
}
