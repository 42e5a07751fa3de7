import * as tools from "@thanos-fleet/components/tools";
import type { Tool } from "@thanos-fleet/native-tool";

/**
 * The programs that pods run, by the last part of their image's name, such as `thanos`. Components also have tools that only judge
 * what an image reads, such as promtool; these have another name than the image.
 */
export const deployedPrograms: ReadonlyMap<string, Tool> = new Map(
  Object.values(tools).flatMap((tool): [string, Tool][] => {
    const [name] = imageParts(tool.image);
    return name === tool.name ? [[name, tool]] : [];
  }),
);

/** The last part of an image's name, and its tag: `["thanos", "v0.42.5"]`. */
export function imageParts(image: string): readonly [name: string, tag: string] {
  const [, name = "", tag = ""] = /([^/:]+)(?::([^@]+))?(?:@.*)?$/.exec(image) ?? [];
  return [name, tag];
}
