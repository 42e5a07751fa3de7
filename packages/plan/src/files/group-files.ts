import { placeOfFile } from "./place-of-file.ts";

/** A file below deploy/ that comes, goes or changes. */
export interface FileChange {
  readonly path: string;
  readonly change: "added" | "removed" | "changed";
}

/** What happens to the files of a component, the same in all of the clusters. */
export interface FileGroup {
  readonly component: string;
  readonly clusters: readonly string[];
  readonly files: readonly { readonly name: string; readonly change: FileChange["change"] }[];
}

/** Changed files by component and cluster; of what follows from them only how many there are. */
export interface GroupedFiles {
  readonly groups: readonly FileGroup[];
  readonly charts: number;
  readonly documents: number;
  readonly inventories: number;
}

/** Brings together the components of which the same files change in several clusters. */
export function groupFiles(changes: readonly FileChange[]): GroupedFiles {
  const counts = { charts: 0, documents: 0, inventories: 0 };
  const byPlace = new Map<string, { cluster: string; component: string; files: { name: string; change: FileChange["change"] }[] }>();
  for (const { path, change } of changes.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const place = placeOfFile(path);
    if (place === undefined) {
      counts[path.startsWith("charts/") ? "charts" : path.startsWith("docs/") ? "documents" : "inventories"] += 1;
      continue;
    }
    const key = `${place.cluster}/${place.component}`;
    const known = byPlace.get(key) ?? { ...place, files: [] };
    byPlace.set(key, known);
    known.files.push({ name: path.slice(path.lastIndexOf("/") + 1).replace(`${place.cluster}.yaml`, "<cluster>.yaml"), change });
  }
  const groups = Map.groupBy(byPlace.values(), ({ component, files }) => JSON.stringify([component, files]));
  return {
    ...counts,
    groups: [...groups.values()].flatMap((places) => {
      const [first] = places;
      if (first === undefined) return [];
      return [{ component: first.component, files: first.files, clusters: places.map(({ cluster }) => cluster).sort() }];
    }),
  };
}
