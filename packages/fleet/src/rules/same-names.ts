/** A value's path and the name that it sets; undefined where it sets none. */
export type PathAndName = readonly [path: string, name: string | undefined];

/** Each value whose name an earlier one of the list has already, with the first that has it. */
export function sameNames(
  values: readonly PathAndName[],
): readonly { readonly name: string; readonly path: string; readonly other: string }[] {
  const seen = new Map<string, string>();
  return values.flatMap(([path, name]) => {
    if (name === undefined) return [];
    const other = seen.get(name);
    if (other !== undefined) return [{ name, path, other }];
    seen.set(name, path);
    return [];
  });
}
