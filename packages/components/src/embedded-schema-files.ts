import { globSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The closed schemas of files inside ConfigMaps, by name, each in the folder of the component that embeds the file. */
export const embeddedSchemaFiles: ReadonlyMap<string, string> = new Map(
  globSync("*/schemas/*.schema.json", { cwd: root }).map((path) => [basename(path, ".schema.json"), join(root, path)]),
);
