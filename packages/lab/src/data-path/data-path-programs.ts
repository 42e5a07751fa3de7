import { alertmanager, elasticsearchExporter, kubeStateMetrics, nodeExporter, prometheus, thanos } from "@thanos-fleet/components/tools";
import { resolveTool, versitygw, type Tool } from "@thanos-fleet/native-tool";

/** Paths of the programs of the data path. */
export interface DataPathPrograms {
  readonly s3: string;
  /** By the last part of an image's name, such as `thanos`. */
  readonly byImage: Readonly<Record<string, string>>;
  /** The version that each image's name is run with here. */
  readonly versionByImage: Readonly<Record<string, string>>;
  /** Name and version of each, for reports. */
  readonly versions: readonly string[];
}

const toolsByImage: Readonly<Record<string, Tool>> = {
  thanos,
  prometheus,
  alertmanager,
  "node-exporter": nodeExporter,
  "kube-state-metrics": kubeStateMetrics,
  "elasticsearch-exporter": elasticsearchExporter,
};

/** Finds or builds everything; throws a CommandError that says what cannot be had, and why. */
export async function dataPathPrograms(onWork: (message: string) => void): Promise<DataPathPrograms> {
  const s3 = (await resolveTool(versitygw, { onWork })).path;
  const byImage: Record<string, string> = {};
  for (const [image, tool] of Object.entries(toolsByImage)) byImage[image] = (await resolveTool(tool, { onWork })).path;
  const tools = [...Object.values(toolsByImage), versitygw];
  return {
    s3,
    byImage,
    versionByImage: Object.fromEntries(Object.entries(toolsByImage).map(([image, { version }]) => [image, version])),
    versions: tools.map(({ name, version }) => `${name} ${version}`),
  };
}

/** The last part of an image's name, and its tag: `["thanos", "v0.42.5"]`. */
export function imageParts(image: string): readonly [name: string, tag: string] {
  const [, name = "", tag = ""] = /([^/:]+)(?::([^@]+))?(?:@.*)?$/.exec(image) ?? [];
  return [name, tag];
}
