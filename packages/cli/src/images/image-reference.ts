/** The parts of a container image's name. */
export interface ImageReference {
  /** With its registry. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** Such as `sha256:…`; what runs is exactly this, whatever the tag says later. */
  readonly digest: string | undefined;
}

/** Splits `registry:port/path:tag@digest`. */
export function parseImageReference(reference: string): ImageReference {
  const [named = "", digest] = reference.split("@");
  const colon = named.lastIndexOf(":");
  const hasTag = colon > named.lastIndexOf("/");
  return { repository: hasTag ? named.slice(0, colon) : named, tag: hasTag ? named.slice(colon + 1) : undefined, digest };
}
