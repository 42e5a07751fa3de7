import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { camelCase } from "@thanos-fleet/schema/identifiers";

const folder = "packages/components";
const header = "// Generated from the folders of packages/components by `pnpm generate`. Do not edit.\n";

/** The index of the components by path, made from the names of folders and files alone: a component is found by its name. */
export function generateFiles(root: string): ReadonlyMap<string, string> {
  const names = componentNames(root);
  return new Map([
    [`${folder}/generated/definitions.ts`, definitionsModule(names)],
    [`${folder}/generated/dashboards.ts`, dashboardsModule(root, names)],
    [`${folder}/generated/expected.ts`, expectedModule(root, names)],
    [`${folder}/generated/expected-boards.ts`, expectedBoardsModule(root, names)],
    [`${folder}/generated/tools.ts`, toolsModule(root, names)],
    [`${folder}/generated/edits.ts`, editsModule(root, names)],
  ]);
}

/** The names that the schemas give; each has its folder here and its chart. */
function componentNames(root: string): readonly string[] {
  const names = readdirSync(join(root, "schemas/components"))
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => name.slice(0, -".schema.json".length))
    .sort();
  for (const name of names) {
    for (const path of [`${folder}/${name}/${name}.ts`, `charts/${name}/templates`])
      if (!existsSync(join(root, path))) throw new Error(`schemas/components/${name}.schema.json has no ${path}`);
  }
  return names;
}

function definitionsModule(names: readonly string[]): string {
  const lines = [
    'import type { ComponentDefinition } from "../src/component-definition.ts";',
    ...names.map((name) => `import { ${camelCase(name)} } from "../${name}/${name}.ts";`),
    "",
    "/** Every component, by name. */",
    `export const definitions: readonly ComponentDefinition[] = [\n${names.map((name) => `  ${camelCase(name)},\n`).join("")}];`,
  ];
  return `${header}${lines.join("\n")}\n`;
}

function dashboardsModule(root: string, names: readonly string[]): string {
  const { imports, list } = ofEachBoard(root, names, "dashboards");
  const lines = [
    'import type { BoardOptions } from "@thanos-fleet/dashboards";',
    ...imports,
    "",
    "/** Every dashboard, by component and uid. */",
    `export const boards: readonly BoardOptions[] = ${list};`,
  ];
  return `${header}${lines.join("\n")}\n`;
}

function expectedBoardsModule(root: string, names: readonly string[]): string {
  const { imports, list } = ofEachBoard(root, names, "expected/boards");
  const lines = [
    'import type { ExpectedBoard } from "../src/expected/expected-panel.ts";',
    ...imports,
    "",
    "/** The rows that each dashboard is judged against, by component and uid. */",
    `export const expectedBoards: readonly ExpectedBoard[] = ${list};`,
  ];
  return `${header}${lines.join("\n")}\n`;
}

/** Modules named after a dashboard's uid, in a folder of each component. */
function ofEachBoard(root: string, names: readonly string[], inner: "dashboards" | "expected/boards") {
  const boards = names.flatMap((name) => modules(root, `${name}/${inner}`).map((uid) => ({ uid, path: `../${name}/${inner}/${uid}.ts` })));
  return {
    imports: boards.map(({ uid, path }) => `import { ${camelCase(uid)} } from "${path}";`),
    list: `[\n${boards.map(({ uid }) => `  ${camelCase(uid)},\n`).join("")}]`,
  };
}

function expectedModule(root: string, names: readonly string[]): string {
  const judged = names.filter((name) => existsSync(join(root, folder, name, "expected.ts")));
  const lines = [
    'import type { ExpectedComponent } from "../src/expected/expected-component.ts";',
    ...judged.map((name) => `import { expected as ${camelCase(name)} } from "../${name}/expected.ts";`),
    "",
    "/** The rows that each component is judged against, by its name. */",
    "export const expectedByComponent: Readonly<Record<string, ExpectedComponent>> = {",
    ...judged.map((name) => `  ${JSON.stringify(name)}: ${camelCase(name)},`),
    "};",
  ];
  return `${header}${lines.join("\n")}\n`;
}

function toolsModule(root: string, names: readonly string[]): string {
  const lines = ["src", ...names].flatMap((name) =>
    modules(root, `${name}/tools`).map((tool) => `export { ${camelCase(tool)} } from "../${name}/tools/${tool}.ts";`),
  );
  return `${header}${lines.join("\n")}\n`;
}

function editsModule(root: string, names: readonly string[]): string {
  const edited = names.filter((name) => existsSync(join(root, folder, name, "edits.ts")));
  const lines = [
    'import type { Patch } from "@thanos-fleet/fleet/testing";',
    'import { mergePatches, type Edit } from "../test/edit.ts";',
    ...edited.map((name) => `import { edits as ${camelCase(name)}, enabled as ${camelCase(name)}Enabled } from "../${name}/edits.ts";`),
    "",
    "/** Edits of values that every component names for itself; each must render, and pass every check. */",
    `export const componentEdits: readonly Edit[] = [\n${edited.map((name) => `  ...${camelCase(name)},\n`).join("")}];`,
    "",
    "/** What makes the specification's fleet run every component there is. */",
    `export const everything: Patch = mergePatches([${edited.map((name) => `${camelCase(name)}Enabled`).join(", ")}]);`,
  ];
  return `${header}${lines.join("\n")}\n`;
}

/** Names of the modules in a component's folder, without extension; none where there is no such folder. */
function modules(root: string, path: string): readonly string[] {
  const full = join(root, folder, path);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => name.slice(0, -".ts".length))
    .sort();
}
