import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A command of a document, as the shell calls it. */
export interface RecordedCommand {
  readonly tool: string;
  readonly args: readonly string[];
  /** Where its block, or the line of its inline code, begins. */
  readonly line: number;
}

/** What a page's commands came to. */
export interface Recording {
  readonly commands: readonly RecordedCommand[];
  /** What the shell complained about: syntax, or a tool that is not among the known ones. */
  readonly complaints: string;
}

/**
 * Runs every shell block of a Markdown page and every inline `kubectl …`, `argocd …` and `helm …`, in order and in one
 * bash, with each known tool replaced by one that only writes down how it was called. So quoting, loops, pipes and functions
 * are the shell's own. Nothing else is on the path, and the working folder goes afterwards.
 */
export function recordCommands(markdown: string, tools: readonly string[]): Recording {
  const folder = mkdtempSync(join(tmpdir(), "documents-"));
  try {
    const log = join(folder, "log");
    writeFileSync(log, "");
    mkdirSync(join(folder, "bin"));
    for (const tool of tools) writeStub(join(folder, "bin", tool));
    const script = scriptsOf(markdown)
      .map(({ line, text }) => `export DOCUMENT_LINE=${line}\n${text}\n`)
      .join("");
    // What runs in the background ends by itself, and shall have been written down before a page ends it.
    writeFileSync(join(folder, "page.sh"), `kill() { wait; }\n${script}\nwait\n`);
    mkdirSync(join(folder, "work"));
    const { stderr, error } = spawnSync("/bin/bash", [join(folder, "page.sh")], {
      cwd: join(folder, "work"),
      env: { PATH: join(folder, "bin"), COMMAND_LOG: log },
      encoding: "utf8",
      timeout: 60_000,
    });
    return { commands: readLog(readFileSync(log, "utf8")), complaints: `${complaintsIn(stderr)}${error?.message ?? ""}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** That a file is not there says nothing: none that a command would make or read is. */
function complaintsIn(stderr: string): string {
  return stderr
    .split("\n")
    .filter((line) => /command not found|syntax error|unexpected|unbound/.test(line))
    .join("\n");
}

/** Counts its arguments first, since any of them may be empty. */
function writeStub(path: string): void {
  writeFileSync(path, `#!/bin/bash\nprintf '%s\\0' "$DOCUMENT_LINE" "\${0##*/}" "$#" "$@" >> "$COMMAND_LOG"\n`);
  chmodSync(path, 0o755);
}

function readLog(log: string): RecordedCommand[] {
  const words = log.split("\0");
  const commands: RecordedCommand[] = [];
  for (let index = 0; index + 2 < words.length;) {
    const count = Number(words[index + 2]);
    commands.push({ line: Number(words[index]), tool: words[index + 1] ?? "", args: words.slice(index + 3, index + 3 + count) });
    index += 3 + count;
  }
  return commands;
}

interface Script {
  readonly line: number;
  readonly text: string;
}

function scriptsOf(markdown: string): Script[] {
  const found = [...markdown.matchAll(/^( *)```sh\n([^]*?)^\1```/gm)].map((match) => at(markdown, match.index, match[2] ?? ""));
  const inline = [...markdown.matchAll(/`((?:kubectl|argocd|helm) [^`]*)`/g)].map((match) => at(markdown, match.index, match[1] ?? ""));
  // Inline commands run last: blocks may define what they use.
  return [...found, ...inline.filter(({ text }) => text.trim().split(/\s+/).length > 2)];
}

function at(markdown: string, index: number, text: string): Script {
  // `<name>` stands for what the reader puts there; to the shell it would be a redirection.
  return {
    line: markdown.slice(0, index).split("\n").length,
    text: text.replaceAll("<folder>/bin/", "").replaceAll(/<([A-Za-z][\w-]*)>/g, "any-$1"),
  };
}
