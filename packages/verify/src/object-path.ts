export type Path = readonly (string | number)[];

/** A place in a rendered object; an empty path stands for its name. */
export interface ObjectPath {
  readonly file: string;
  readonly path: Path;
}
