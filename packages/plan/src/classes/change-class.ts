/**
 * What a change does to what runs, least first. `access` stands beside the others: who may do or reach what changes, however
 * little else does.
 */
export const changeClasses = {
  nothing: { title: "nothing", meaning: "what runs does not notice" },
  reload: { title: "live", meaning: "taken over while everything goes on: a file that is read again, an object that is added" },
  restart: { title: "rolling restart", meaning: "pods restart one after the other, and the others serve meanwhile" },
  outage: { title: "outage", meaning: "something is away for a while, or for good" },
  recreate: { title: "must be recreated", meaning: "Kubernetes refuses the change: someone deletes the object after the merge" },
  "data-loss": { title: "can lose data", meaning: "samples, logs or state can be gone for good" },
  access: { title: "access changes", meaning: "who may do, reach or log in to what" },
} as const satisfies Record<string, { readonly title: string; readonly meaning: string }>;

export type ChangeClass = keyof typeof changeClasses;

/** The classes, least first, `access` last. */
export const classNames = Object.keys(changeClasses) as readonly ChangeClass[];

/** Classes without duplicates, gravest first, `access` last; `nothing` only where it is all there is. */
export function sortClasses(classes: Iterable<ChangeClass>): ChangeClass[] {
  const found = new Set(classes);
  if (found.size > 1) found.delete("nothing");
  const rank = (name: ChangeClass): number => (name === "access" ? classNames.length : -classNames.indexOf(name));
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/** Whether a change of these classes is as grave as a limit: of that class or of a graver one. `access` is only itself, `nothing` any. */
export function reaches(classes: readonly ChangeClass[], limit: ChangeClass): boolean {
  if (limit === "nothing") return classes.length > 0;
  if (limit === "access") return classes.includes("access");
  const grave = classes.filter((name) => name !== "access");
  return grave.some((name) => classNames.indexOf(name) >= classNames.indexOf(limit));
}
