import { readFileSync } from "node:fs";

/** The command lines of the first shell block below a heading of a Markdown file; throws when there is none. */
export function documentedCommands(path: string, heading: string): string[] {
  const text = readFileSync(path, "utf8");
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const block = /^```sh\n(.*?)^```/ms.exec(section ?? "")?.[1];
  if (block === undefined) throw new Error(`${path} has no shell block below "${heading}"`);
  return block
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
