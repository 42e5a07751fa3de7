import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CommandError, type Diagnostic, type SourceFile } from "@thanos-fleet/diagnostics";
import { loadSourceFile } from "@thanos-fleet/yaml-source";

/** The templates of one component, sorted by path. */
export interface ChartSource {
  readonly component: string;
  readonly templates: readonly SourceFile[];
  readonly files: readonly SourceFile[];
}

/** Everything under charts/, as it was read. */
export interface ChartSources {
  readonly partials: ReadonlyMap<string, SourceFile>;
  readonly charts: readonly ChartSource[];
}

const extension = ".hbs";

/** Reads charts/ of a repository: `partials/*.hbs`, and for each component `templates/*.hbs` and `files/*.hbs`. */
export function loadCharts(root: string): { sources: ChartSources; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const partials = new Map<string, SourceFile>();
  const charts: ChartSource[] = [];
  for (const file of readFolder("charts/partials")) partials.set(file.path.slice("charts/partials/".length, -extension.length), file);
  for (const component of names("charts", true)) {
    if (component === "partials") continue;
    charts.push({ component, templates: readFolder(`charts/${component}/templates`), files: readFolder(`charts/${component}/files`) });
  }
  return { sources: { partials, charts }, diagnostics };

  function readFolder(folder: string): SourceFile[] {
    const files: SourceFile[] = [];
    for (const name of names(folder, false)) {
      if (!name.endsWith(extension)) continue;
      const loaded = loadSourceFile(root, `${folder}/${name}`);
      diagnostics.push(...loaded.diagnostics);
      if (loaded.file !== undefined) files.push(loaded.file);
    }
    return files;
  }

  function names(folder: string, isFolders: boolean): string[] {
    try {
      // Stryker disable next-line MethodExpression: this system's folders are sorted as it is
      return readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() === isFolders)
        .map((entry) => entry.name)
        .sort();
    } catch (cause) {
      // Stryker disable next-line ArrayDeclaration: what is none ends in no .hbs
      if ((cause as NodeJS.ErrnoException).code === "ENOENT" && folder !== "charts") return [];
      throw new CommandError("render/no-charts", `cannot read ${folder}/`, {
        hint: "run this in the repository that holds charts/",
        cause,
      });
    }
  }
}
