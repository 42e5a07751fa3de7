import { describe, expect, test } from "vitest";
import { Comparison, type ComparedFolder } from "./comparison.ts";
import { formatInventory } from "./inventory.ts";

/** A folder in memory; a path that ends with a slash is a folder. */
function folderOf(files: Readonly<Record<string, string>>): ComparedFolder {
  const isFolder = (path: string): boolean => `${path}/` in files;
  return {
    compare: (path, content) => (isFolder(path) ? "folder" : files[path] === content ? "same" : "different"),
    read: (path) => (isFolder(path) ? "folder" : files[path] === undefined ? undefined : Buffer.from(files[path])),
  };
}

const x = { path: "overlays/a/x.yaml", content: "x: 1\n", origin: "x.hbs" };
const y = { path: "overlays/a/y.yaml", content: "y: 1\n", origin: "y.hbs" };

describe("what differs", () => {
  test("of an empty folder is everything, the inventory last", () => {
    const comparison = new Comparison(folderOf({}));
    const changed = comparison.compare("a", [x, y]);
    expect(changed.map(({ path }) => path)).toEqual([x.path, y.path, "inventory/a.json"]);
    expect(changed.at(-1)?.content).toBe(formatInventory([x, y]));
    expect(comparison).toMatchObject({ files: 3, bytes: 10 });
  });

  test("is nothing where everything is as it was rendered", () => {
    const comparison = new Comparison(folderOf({ [x.path]: x.content, "inventory/a.json": formatInventory([x]) }));
    expect(comparison.compare("a", [x])).toEqual([]);
    expect([...comparison.listed]).toEqual([]);
  });

  test("is the changed file and the inventory, whose old paths are candidates for removal", () => {
    const comparison = new Comparison(folderOf({ [x.path]: "x: 0\n", [y.path]: y.content, "inventory/a.json": formatInventory([x, y]) }));
    expect(comparison.compare("a", [x]).map(({ path }) => path)).toEqual([x.path, "inventory/a.json"]);
    expect([...comparison.listed]).toEqual([x.path, y.path]);
  });

  test("is a file where a folder stands, which is noted to be in the way", () => {
    const comparison = new Comparison(folderOf({ [`${x.path}/`]: "", "inventory/a.json/": "" }));
    expect(comparison.compare("a", [x])).toHaveLength(2);
    expect(comparison.foldersInTheWay).toEqual([x.path, "inventory/a.json"]);
  });
});

describe("what all units want", () => {
  const untouched = { files: 2, paths: () => ["inventory/b.json", "overlays/b/z.yaml"] };

  test("is the compared units' paths and the skipped units'", () => {
    const comparison = new Comparison(folderOf({}));
    comparison.compare("a", [y, x]);
    comparison.skip(untouched);
    comparison.assertSeparate();
    expect([...comparison.wanted()]).toEqual([["inventory/a.json", x.path, y.path], untouched.paths()]);
    expect(comparison.pathsOf("a")).toEqual(["inventory/a.json", x.path, y.path]);
    expect(comparison.pathsOf("b")).toEqual([]);
    expect(comparison.files).toBe(5);
  });

  test("is refused where two units want the same path", () => {
    const comparison = new Comparison(folderOf({}));
    comparison.compare("a", [x]);
    expect(() => comparison.compare("b", [x])).toThrow(`two units render ${x.path}`);
  });

  test("is refused where a unit renders another one's inventory", () => {
    const comparison = new Comparison(folderOf({}));
    comparison.compare("b", []);
    expect(() => comparison.compare("a", [{ ...x, path: "inventory/b.json" }])).toThrow("two units render inventory/b.json");
  });

  test("is not asked for where all units are skipped", () => {
    const comparison = new Comparison(folderOf({}));
    let asked = false;
    comparison.skip({
      files: 2,
      paths() {
        asked = true;
        return [];
      },
    });
    comparison.assertSeparate();
    expect(asked).toBe(false);
  });

  test("is refused where a compared unit wants a path of a skipped one", () => {
    const comparison = new Comparison(folderOf({}));
    comparison.compare("a", [{ ...x, path: "overlays/b/z.yaml" }]);
    comparison.skip(untouched);
    expect(() => comparison.assertSeparate()).toThrow("two units render overlays/b/z.yaml");
  });
});
