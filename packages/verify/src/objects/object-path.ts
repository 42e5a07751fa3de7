export type Path = readonly (string | number)[];

/** A place in a rendered object; an empty path stands for its name. */
export interface ObjectPath {
  readonly file: string;
  readonly path: Path;
  /** The number of the document in a file of several, the first being 0. */
  readonly document?: number;
  /** A piece of the value's text, which is then underlined instead of the whole. */
  readonly piece?: string;
}
