import { promtool } from "@thanos-fleet/components/tools";
import { resolveTool, versitygw } from "@thanos-fleet/native-tool";
import { deployedPrograms } from "../deployed-programs.ts";

/** Paths of the programs of the data path. */
export interface DataPathPrograms {
  readonly s3: string;
  /** Makes blocks of the past. */
  readonly promtool: string;
  /** By the last part of an image's name, such as `thanos`. */
  readonly byImage: Readonly<Record<string, string>>;
  /** The version that each image's name is run with here. */
  readonly versionByImage: Readonly<Record<string, string>>;
  /** Name and version of each, for reports. */
  readonly versions: readonly string[];
}

/** Finds or builds everything; throws a CommandError that says what cannot be had, and why. */
export async function dataPathPrograms(onWork: (message: string) => void): Promise<DataPathPrograms> {
  const s3 = (await resolveTool(versitygw, { onWork })).path;
  const blocks = (await resolveTool(promtool, { onWork })).path;
  const byImage: Record<string, string> = {};
  for (const [image, tool] of deployedPrograms) byImage[image] = (await resolveTool(tool, { onWork })).path;
  return {
    s3,
    promtool: blocks,
    byImage,
    versionByImage: Object.fromEntries([...deployedPrograms].map(([image, { version }]) => [image, version])),
    versions: [...deployedPrograms.values(), versitygw].map(({ name, version }) => `${name} ${version}`),
  };
}
