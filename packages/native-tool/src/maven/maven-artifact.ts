/** An archive of Maven Central. */
export interface MavenArtifact {
  readonly group: string;
  readonly name: string;
  readonly version: string;
  readonly type: "jar" | "zip";
  /** Where it goes below the folder that is made of them; a zip is unpacked there. */
  readonly folder: string;
  /** SHA-256 of the archive, in hexadecimal. */
  readonly sha256: string;
}

export function fileOf({ name, version, type }: MavenArtifact): string {
  return `${name}-${version}.${type}`;
}
