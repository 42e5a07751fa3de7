import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchArtifacts, fileOf, findJava, run, snapshotOpensearchArtifacts, snapshotOpensearchVersion } from "@thanos-fleet/native-tool";
import type { OpenSearchHome } from "./opensearch-home.ts";

export type { OpenSearchHome };

const javaRelease = 21;
const modules = [
  ["modules/transport-netty4", "transport-netty4", "org.opensearch.transport.Netty4ModulePlugin"],
  ["plugins/repository-s3", "repository-s3", "org.opensearch.repositories.s3.S3RepositoryPlugin"],
] as const;

/**
 * OpenSearch of the deployed version with the plugin for snapshots in S3, put together from its archives, and a keystore with
 * the keys of a bucket, as the rendered init container makes one. Throws where there is no JDK or no Maven.
 */
export async function makeSnapshotHome(
  folder: string,
  keys: { readonly access: string; readonly secret: string },
): Promise<OpenSearchHome> {
  const java = await findJava(javaRelease);
  const archives = await fetchArtifacts("opensearch", snapshotOpensearchArtifacts);
  for (const artifact of snapshotOpensearchArtifacts) {
    mkdirSync(join(folder, artifact.folder), { recursive: true });
    copyFileSync(join(archives, fileOf(artifact)), join(folder, artifact.folder, fileOf(artifact)));
  }
  for (const [place, name, classname] of modules)
    writeFileSync(join(folder, place, "plugin-descriptor.properties"), descriptorOf(name, classname));
  for (const name of ["bin", "config"]) mkdirSync(join(folder, name));
  await makeKeystore(java, folder, { "s3.client.default.access_key": keys.access, "s3.client.default.secret_key": keys.secret });
  return { java, folder };
}

function descriptorOf(name: string, classname: string): string {
  const of = { name, description: name, version: snapshotOpensearchVersion, "opensearch.version": snapshotOpensearchVersion };
  const all = { ...of, "java.version": javaRelease, classname };
  return Object.entries(all)
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}

/** The command line that writes keystores is not at Maven Central; the core's own class is. */
async function makeKeystore(java: string, folder: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const source = join(folder, "MakeKeystore.java");
  writeFileSync(source, program);
  const args = ["-cp", `${folder}/lib/*`, source, join(folder, "config"), ...Object.entries(settings).flat()];
  const { status, stderr } = await run(join(java, "bin/java"), args);
  if (status !== 0) throw new Error(`no keystore: ${stderr}`);
}

const program = `import java.nio.file.Path;
import org.opensearch.common.settings.KeyStoreWrapper;

class MakeKeystore {
  public static void main(String[] args) throws Exception {
    KeyStoreWrapper keystore = KeyStoreWrapper.create();
    for (int i = 1; i < args.length; i += 2) keystore.setString(args[i], args[i + 1].toCharArray());
    keystore.save(Path.of(args[0]), new char[0]);
  }
}
`;
