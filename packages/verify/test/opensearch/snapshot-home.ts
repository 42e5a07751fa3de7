import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { opensearchWithS3, run } from "@thanos-fleet/native-tool";
import { makeOpenSearchHome, type OpenSearchHome } from "./opensearch-home.ts";

/**
 * OpenSearch of the deployed version with the plugin for snapshots in S3, and a keystore with the keys of a bucket, as the
 * rendered init container makes one.
 */
export async function makeSnapshotHome(
  folder: string,
  keys: { readonly access: string; readonly secret: string },
): Promise<OpenSearchHome> {
  const home = await makeOpenSearchHome(folder, opensearchWithS3);
  for (const name of ["bin", "config"]) mkdirSync(join(folder, name));
  await makeKeystore(home, { "s3.client.default.access_key": keys.access, "s3.client.default.secret_key": keys.secret });
  return home;
}

/** The command line that writes keystores is not at Maven Central; the core's own class is. */
async function makeKeystore({ java, folder }: OpenSearchHome, settings: Readonly<Record<string, string>>): Promise<void> {
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
