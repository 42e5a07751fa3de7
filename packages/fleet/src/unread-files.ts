import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, shorten, suggest, type Diagnostic } from "@thanos-fleet/diagnostics";

const roleFiles = new Set(["central.yaml", "edge.yaml"]);

/** Files that are no values: documentation, hidden files, and what editors leave beside a file. */
const ignored = /^\.(?!.*\.yaml$)|\.md$|~$|^#.*#$/;

/** A mistake for each file or folder under clusters/ that nothing reads: what it says would silently not count. */
export function findUnreadFiles(root: string, names: readonly string[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    if (ignored.test(name)) continue;
    const isFolder = isDirectory(join(root, "clusters", name));
    if (isFolder && name === "roles") diagnostics.push(...unreadRoles(root));
    else if (isFolder && !name.endsWith(".yaml")) diagnostics.push(...unreadFolder(root, name));
    else if (!name.endsWith(".yaml")) diagnostics.push(unread(`clusters/${name}`, hintFor(name)));
  }
  return diagnostics;
}

function unreadRoles(root: string): Diagnostic[] {
  const names = readdirSync(join(root, "clusters/roles"));
  // Stryker disable next-line MethodExpression: this system's folders are sorted as it is
  const sorted = names.sort();
  return sorted
    .filter((name) => !ignored.test(name) && !roleFiles.has(name))
    .map((name) => {
      const near = suggest(stemOf(name), ["central", "edge"]);
      const hint = near === undefined ? "the roles are central and edge: remove the file, or move its values" : `rename it to ${near}.yaml`;
      return unread(`clusters/roles/${name}`, hint);
    });
}

/** One problem for a folder, not one for each file in it. */
function unreadFolder(root: string, name: string): Diagnostic[] {
  const inside = readdirSync(join(root, "clusters", name)).filter((entry) => !ignored.test(entry));
  if (inside.length === 0) return [];
  const near = suggest(name, ["roles"]);
  return [unread(`clusters/${name}`, near === undefined ? "move its cluster files to clusters/ itself" : `rename the folder to ${near}`)];
}

function hintFor(name: string): string {
  const stem = stemOf(name);
  return stem === name ? "remove it, or move it out of clusters/" : `rename it to ${stem}.yaml, or remove it`;
}

/** A name without its extension, and without what an editor or a backup has put behind that. */
function stemOf(name: string): string {
  return name.replace(/\.ya?ml(?:\..*)?$/i, "");
}

function unread(path: string, hint: string): Diagnostic {
  return createDiagnostic(
    "fleet/unread-file",
    { file: { path: shorten(path), text: "" } },
    "nothing reads this: values files are clusters/*.yaml and clusters/roles/{central,edge}.yaml",
    { hint },
  );
}

function isDirectory(path: string): boolean {
  // Stryker disable BlockStatement: undefined is as false
  try {
    return statSync(path).isDirectory();
  } catch {
    // What cannot be followed is no folder of values.
    return false;
  }
  // Stryker restore BlockStatement
}
