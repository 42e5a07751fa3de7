interface Named {
  /** Dotted path of the value. */
  readonly path: string;
  readonly value: object;
}

const known = new WeakMap<object, Map<string, readonly Named[]>>();

/**
 * Every map or list of a name in a cluster's values, such as each component's `resources`. Remembered: most maps are the
 * same in all clusters of a role.
 */
export function valuesNamed(map: object, name: string): readonly Named[] {
  const byName = known.get(map) ?? new Map<string, readonly Named[]>();
  known.set(map, byName);
  const remembered = byName.get(name);
  if (remembered !== undefined) return remembered;
  const found: Named[] = [];
  for (const [key, child] of Object.entries(map) as [string, unknown][]) {
    if (typeof child !== "object" || child === null) continue;
    if (key === name) found.push({ path: key, value: child });
    else if (!Array.isArray(child)) for (const { path, value } of valuesNamed(child, name)) found.push({ path: `${key}.${path}`, value });
  }
  byName.set(name, found);
  return found;
}
