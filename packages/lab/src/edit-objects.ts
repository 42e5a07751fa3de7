import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments, type Document } from "yaml";
import type { ApiObject } from "./kubernetes/api-object.ts";

/** An object in a file of a folder. */
export interface PlacedObject {
  readonly file: string;
  readonly object: ApiObject;
}

/** Every object in the YAML files of a folder and those below it. */
export function placedObjects(folder: string): PlacedObject[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && statSync(join(folder, name)).isFile())
    .sort()
    .flatMap((name) =>
      documentsIn(join(folder, name)).map((document) => ({ file: join(folder, name), object: document.toJS() as ApiObject })),
    )
    .filter(({ object }) => object?.kind !== undefined && object.metadata !== undefined);
}

/** Sets a field of an object in its file; an undefined value removes it. */
export function setField({ file, object }: PlacedObject, path: readonly (string | number)[], value: unknown): void {
  const documents = documentsIn(file);
  for (const document of documents) {
    const { kind, metadata } = document.toJS() as ApiObject;
    if (kind !== object.kind || metadata.name !== object.metadata.name) continue;
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, value);
  }
  writeFileSync(file, documents.map((document) => document.toString({ lineWidth: 0 })).join("---\n"));
}

function documentsIn(file: string): Document.Parsed[] {
  return parseAllDocuments(readFileSync(file, "utf8")) as Document.Parsed[];
}
