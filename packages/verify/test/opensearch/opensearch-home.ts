import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchArtifacts, fileOf, findJava, run, type OpenSearchDistribution } from "@thanos-fleet/native-tool";

/** What OpenSearch 3 is compiled for. */
const javaRelease = 21;

/** Classes of the modules and plugins that come as plain archives, by their folders; a zip brings its own descriptor. */
const classes: Readonly<Record<string, string>> = {
  "modules/transport-netty4": "org.opensearch.transport.Netty4ModulePlugin",
  "plugins/repository-s3": "org.opensearch.repositories.s3.S3RepositoryPlugin",
};

export interface OpenSearchHome {
  readonly java: string;
  readonly folder: string;
}

/**
 * OpenSearch's folder, put together from its archives as its distribution has it: the core, the module for its ports, and
 * plugins. Throws where there is no JDK or no Maven; nothing is skipped.
 */
export async function makeOpenSearchHome(folder: string, { version, artifacts }: OpenSearchDistribution): Promise<OpenSearchHome> {
  const java = await findJava(javaRelease);
  const archives = await fetchArtifacts("opensearch", artifacts);
  for (const artifact of artifacts) {
    const target = join(folder, artifact.folder);
    mkdirSync(target, { recursive: true });
    const archive = join(archives, fileOf(artifact));
    if (artifact.type === "jar") copyFileSync(archive, join(target, fileOf(artifact)));
    else await unpack(java, archive, target);
  }
  for (const place of new Set(artifacts.map((artifact) => artifact.folder))) {
    const classname = classes[place];
    if (classname !== undefined)
      writeFileSync(join(folder, place, "plugin-descriptor.properties"), descriptorOf(place, version, classname));
  }
  return { java, folder };
}

/** A zip is a jar to the JDK's own tool. */
async function unpack(java: string, archive: string, target: string): Promise<void> {
  const { status, stderr } = await run(join(java, "bin/jar"), ["xf", archive], { cwd: target });
  if (status !== 0) throw new Error(`${archive}: ${stderr}`);
}

function descriptorOf(place: string, version: string, classname: string): string {
  const name = place.slice(place.indexOf("/") + 1);
  const all = { name, description: name, version, "opensearch.version": version, "java.version": javaRelease, classname };
  return Object.entries(all)
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}
