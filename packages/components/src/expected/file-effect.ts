/** The texts of some files in ConfigMaps, by `<ConfigMap>/<key>`, in the order in which the pod mounts them. */
export type ConfigTexts = ReadonlyMap<string, string>;

/** How a change of files in ConfigMaps reaches the program that has read them. Each mounted file has such a row. */
export interface FileEffect {
  /** `<ConfigMap>/<key>` each; `*` stands for any part of a name. */
  readonly files: readonly string[];
  /** Annotation of the pod template that changes with them, so that pods are replaced; absent where the program reads them again. */
  readonly annotation?: string;
  /** What the annotation is the SHA-256 of; their texts with a NUL between them when absent. */
  readonly hashed?: (texts: ConfigTexts, variables: Readonly<Record<string, string>>) => string;
  readonly why: string;
}

/** Files that a program reads when it starts, and no more. */
export function readAtStart(annotation: string, files: readonly string[], why: string): FileEffect {
  return { files, annotation: `checksum/${annotation}`, why };
}

/** Files that a program reads again by itself. */
export function readAgain(files: readonly string[], why: string): FileEffect {
  return { files, why };
}

/** The texts of one ConfigMap by their keys. */
export function textsOf(texts: ConfigTexts, configMap: string): Readonly<Record<string, string>> {
  const start = `${configMap}/`;
  return Object.fromEntries([...texts].filter(([file]) => file.startsWith(start)).map(([file, text]) => [file.slice(start.length), text]));
}
