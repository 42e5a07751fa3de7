import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const rows = globSync(["*/expected.ts", "*/expected/**/*.ts"], { cwd: root, exclude: ["generated/**"] }).sort();

/** What rows may be written with: their own forms, the programs that judge, and the values themselves. */
const allowed = [
  /^(?:\.\.\/)+src\/expected\/[\w-]+\.ts$/,
  /^\.\/(?:expected\/)?[\w-]+\.ts$/,
  /^(?:\.|\.\.)\/tools\/[\w-]+\.ts$/,
  /^\.\.\/\.\.\/generated\/expected(?:-boards)?\.ts$/,
  /^@thanos-fleet\/(?:fleet|schema|native-tool|yaml-source)$/,
];

test.each(rows)("%s takes nothing from the declarations that it judges", (path) => {
  const imported = [...readFileSync(join(root, path), "utf8").matchAll(/ from "([^"]+)";/g)].map(([, module = ""]) => module);
  // What lies beside a component's expected.ts is its declaration.
  const isBesideDeclaration = path.endsWith("/expected.ts");
  const outside = imported.filter(
    (module) => !allowed.some((pattern) => pattern.test(module)) || (isBesideDeclaration && /^\.\/[\w-]+\.ts$/.test(module)),
  );
  expect(outside).toEqual([]);
});

test("every component that has programs or connections has its rows", () => {
  expect(rows.filter((path) => path.endsWith("/expected.ts")).length).toBeGreaterThan(10);
});

const declarations = globSync("*/**/*.ts", {
  cwd: root,
  exclude: ["generated/**", "node_modules/**", "scripts/**", "src/**", "test/**", "**/*.test.ts"],
});

test("no component imports from another: what several need lies in src/, below them", () => {
  const names = new Set(declarations.map((path) => path.slice(0, path.indexOf("/"))));
  const siblings = declarations.flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(/ from "(\.[^"]+)";/g)]
      .map(([, module = ""]) => join(path, "..", module))
      .filter((module) => names.has(module.slice(0, module.indexOf("/"))) && module.split("/")[0] !== path.split("/")[0])
      .map((module) => `${path} imports ${module}`),
  );
  expect(names.size).toBeGreaterThan(10);
  expect(siblings).toEqual([]);
});

test("an address inside a cluster is spelled by hostOf alone", () => {
  const spelled = declarations.filter(
    (path) => !/\/expected(?:\.ts$|\/)/.test(path) && /\.svc\b/.test(readFileSync(join(root, path), "utf8")),
  );
  expect(spelled).toEqual([]);
});
