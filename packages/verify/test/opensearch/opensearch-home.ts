import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchArtifacts, fileOf, findJava, opensearchArtifacts, opensearchVersion, run } from "@thanos-fleet/native-tool";

/** What OpenSearch 3 is compiled for. */
const javaRelease = 21;

export interface OpenSearchHome {
  readonly java: string;
  readonly folder: string;
}

/**
 * OpenSearch's folder, put together from its archives as its distribution has it: the core, the module for its ports, and
 * the security plugin. Throws where there is no JDK or no Maven; nothing is skipped.
 */
export async function makeOpenSearchHome(folder: string): Promise<OpenSearchHome> {
  const java = await findJava(javaRelease);
  const archives = await fetchArtifacts("opensearch", opensearchArtifacts);
  for (const artifact of opensearchArtifacts) {
    const target = join(folder, artifact.folder);
    mkdirSync(target, { recursive: true });
    const archive = join(archives, fileOf(artifact));
    if (artifact.type === "jar") copyFileSync(archive, join(target, fileOf(artifact)));
    else await unpack(java, archive, target);
  }
  writeFileSync(join(folder, "modules/transport-netty4/plugin-descriptor.properties"), transportDescriptor);
  const descriptor = join(folder, "plugins/opensearch-security/plugin-descriptor.properties");
  // The module that it names comes with the distribution alone, and is not needed for rights.
  writeFileSync(descriptor, readFileSync(descriptor, "utf8").replace(/rule-framework$/m, "rule-framework;optional=true"));
  return { java, folder };
}

/** A zip is a jar to the JDK's own tool. */
async function unpack(java: string, archive: string, target: string): Promise<void> {
  const { status, stderr } = await run(join(java, "bin/jar"), ["xf", archive], { cwd: target });
  if (status !== 0) throw new Error(`${archive}: ${stderr}`);
}

const transportDescriptor = `name=transport-netty4
description=The ports of OpenSearch
version=${opensearchVersion}
opensearch.version=${opensearchVersion}
java.version=${javaRelease}
classname=org.opensearch.transport.Netty4ModulePlugin
`;
