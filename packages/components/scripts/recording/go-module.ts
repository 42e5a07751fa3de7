import { run } from "@thanos-fleet/native-tool";

/** The folder of a Go module's files, which Go fetches and verifies against its checksum database. */
export async function goModule(module: string, version: string): Promise<string> {
  const { status, stdout, stderr } = await run("go", ["mod", "download", "-json", `${module}@${version}`]);
  if (status !== 0) throw new Error(`go mod download ${module}@${version}: ${stderr || stdout}`);
  return (JSON.parse(stdout) as { Dir: string }).Dir;
}
