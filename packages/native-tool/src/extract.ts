import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { extract } from "tar";

/** Unpacks one program out of a `.tar.gz` or, on Windows, a `.zip`; returns its path. */
export async function extractProgram(archive: string, folder: string, program: string): Promise<string> {
  if (archive.endsWith(".zip")) {
    // Windows brings bsdtar, which reads zip archives.
    const { status, stderr } = spawnSync("tar", ["-xf", archive, "-C", folder], { encoding: "utf8" });
    if (status !== 0) throw new Error(`tar cannot unpack ${archive}: ${stderr}`);
  } else {
    await extract({
      file: archive,
      cwd: folder,
      strict: true,
      filter: (path) => path === program || path.endsWith(`/${program}`),
      strip: 0,
    });
  }
  const path = join(folder, program);
  if (!existsSync(path)) throw new Error(`${archive} has no ${program}`);
  return path;
}
