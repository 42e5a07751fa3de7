/** Label names of a result; undefined where they cannot be known. */
export type Labels = ReadonlySet<string> | undefined;

/** The labels of two results together. */
export function union(a: Labels, b: Labels): Labels {
  return a === undefined || b === undefined ? undefined : new Set([...a, ...b]);
}
