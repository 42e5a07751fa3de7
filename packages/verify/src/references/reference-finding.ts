import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";

/** A name that leads to nothing. */
export function missing({ file }: PlacedObject, path: Path, message: string): Finding {
  return { code: "references/missing", place: { file, path }, message };
}

/** A selector that selects nothing. */
export function selectsNothing({ file }: PlacedObject, path: Path, message: string): Finding {
  return { code: "references/selects-nothing", place: { file, path }, message };
}

/** Something that nothing uses. */
export function unused({ file }: PlacedObject, path: Path, message: string): Finding {
  return { code: "references/unused", place: { file, path }, message };
}

/** A name that is taken already. */
export function duplicate({ file }: PlacedObject, path: Path, message: string): Finding {
  return { code: "references/duplicate", place: { file, path }, message };
}

/** Two places that must say the same do not. */
export function disagrees({ file, document = 0 }: PlacedObject, path: Path, message: string): Finding {
  return { code: "references/disagrees", place: { file, document, path }, message };
}
