import { componentSchemaNode, schemaAt, type ComponentName } from "@thanos-fleet/schema";
import type { GoBuild, Tool } from "@thanos-fleet/native-tool";

/** The day of the commit that a version tags, `YYYY-MM-DD` in UTC, as `go list -m -json <module>@<version>` prints it. */
export interface DayOfVersion {
  readonly version: string;
  readonly day: string;
}

interface DeployedProgram {
  /** The component whose schema has the image, and where. */
  readonly image: readonly [component: ComponentName, ...path: string[]];
  readonly name: string;
  readonly executable: string;
  readonly versionArguments?: readonly string[];
  readonly released: DayOfVersion;
  /** Where upstream releases it, such as `github.com/prometheus/prometheus`. */
  readonly project: string;
  readonly go: Pick<GoBuild, "package" | "module" | "sum" | "inModule"> & {
    /** The module's version, where it is not the image's tag. */
    readonly versionOf?: (tag: string) => string;
  };
}

/** A program, and the image that it judges. */
export interface DeployedTool extends Tool {
  /** End of the image's repository, and its tag. */
  readonly image: string;
  readonly released: DayOfVersion;
}

/**
 * A program of Prometheus' family that judges the files and arguments of its own image. Its version is the tag that the schema
 * gives the image, so that a bump edits the tag, and the module's
 * sum and day. It is built with Go: upstream publishes no verified
 * checksum of its releases.
 */
export function deployedProgram({ image: [component, ...path], project, go, ...given }: DeployedProgram): DeployedTool {
  const { repository, tag: version } = defaultImage(component, path);
  const { versionOf = (tag) => tag, ...build } = go;
  return {
    versionArguments: ["--version"],
    ...given,
    image: `${repository}:${version}`,
    version,
    releaseUrl: `https://${project}/releases/download/${version}`,
    assets: {},
    go: {
      ...build,
      version: versionOf(version),
      ldflags: `-X github.com/prometheus/common/version.Version=${version.replace(/^v/, "")}`,
    },
  };
}

interface Image {
  readonly repository: string;
  readonly tag: string;
}

function defaultImage(component: ComponentName, path: readonly string[]): Image {
  const image = schemaAt(componentSchemaNode(component), path)?.default as Image | undefined;
  if (image === undefined) throw new Error(`the schema of ${component} has no default at ${path.join(".")}`);
  return image;
}
