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

/** An archive by its coordinates, `group:name:version`, or with `:zip` after them. */
export function artifact(coordinates: string, folder: string, sha256: string): MavenArtifact {
  const [group = "", name = "", version = "", type = "jar"] = coordinates.split(":");
  return { group, name, version, type: type as MavenArtifact["type"], folder, sha256 };
}
