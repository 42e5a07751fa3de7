import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadCharts } from "./load-charts.ts";

function repositoryWith(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), "charts-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

test("each folder but that of the partials is a component, and what ends in .hbs a template", () => {
  const root = repositoryWith({
    "charts/partials/labels.hbs": "a: 1\n",
    "charts/partials/README.md": "",
    "charts/b/templates/z.yaml.hbs": "",
    "charts/b/templates/a.yaml.hbs": "kind: A\n",
    "charts/b/templates/note.txt": "",
    "charts/b/templates/folder.hbs/x.yaml.hbs": "",
    "charts/b/files/config.yml.hbs": "",
    "charts/a/files/only.hbs": "",
    "charts/README.md": "",
  });
  const { sources, diagnostics } = loadCharts(root);
  expect(diagnostics).toEqual([]);
  expect([...sources.partials].map(([name, file]) => [name, file])).toEqual([
    ["labels", { path: "charts/partials/labels.hbs", text: "a: 1\n" }],
  ]);
  expect(sources.charts.map(({ component, templates, files }) => [component, pathsOf(templates), pathsOf(files)])).toEqual([
    ["a", [], ["charts/a/files/only.hbs"]],
    ["b", ["charts/b/templates/a.yaml.hbs", "charts/b/templates/z.yaml.hbs"], ["charts/b/files/config.yml.hbs"]],
  ]);
  expect(sources.charts[1]?.templates[0]?.text).toBe("kind: A\n");
});

test("a repository without partials has none", () => {
  expect(loadCharts(repositoryWith({ "charts/a/templates/a.yaml.hbs": "" })).sources.partials.size).toBe(0);
});

test("a template that is not UTF-8 is a diagnostic, and the others are loaded", () => {
  const root = repositoryWith({ "charts/a/templates/a.yaml.hbs": Buffer.from([0x80]), "charts/a/templates/b.yaml.hbs": "" });
  const { sources, diagnostics } = loadCharts(root);
  expect(pathsOf(diagnostics.map(({ file }) => file))).toEqual(["charts/a/templates/a.yaml.hbs"]);
  expect(pathsOf(sources.charts[0]?.templates ?? [])).toEqual(["charts/a/templates/b.yaml.hbs"]);
});

test("without charts/ there is nothing to render, and what is in the way of a folder is said", () => {
  const expected = { code: "render/no-charts", hint: "run this in the repository that holds charts/" };
  expect(() => loadCharts(repositoryWith({}))).toThrow(expect.objectContaining({ ...expected, message: "cannot read charts/" }));
  const inTheWay = repositoryWith({ "charts/a/templates": "a file" });
  expect(() => loadCharts(inTheWay)).toThrow(expect.objectContaining({ ...expected, message: "cannot read charts/a/templates/" }));
});
