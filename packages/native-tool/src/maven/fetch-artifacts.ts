import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import { cacheFolder } from "../cache-folder.ts";
import { lastLines } from "../last-lines.ts";
import { run } from "../run.ts";
import { fileOf, type MavenArtifact } from "./maven-artifact.ts";

/**
 * Brings archives of Maven Central into the cache by Maven itself, whose settings say where they come from. Each is proved
 * by its SHA-256, also when it was there before. Returns the folder that holds them; throws a CommandError when Maven is
 * missing, one is not to be had, or one is not what is pinned.
 */
export async function fetchArtifacts(
  name: string,
  artifacts: readonly MavenArtifact[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const folder = join(cacheFolder(env), name, contentHash(artifacts));
  if (!existsSync(folder)) await download(folder, artifacts, env);
  for (const artifact of artifacts) prove(folder, artifact);
  return folder;
}

/** One folder for each list: a changed pin is another. */
function contentHash(artifacts: readonly MavenArtifact[]): string {
  return createHash("sha256").update(JSON.stringify(artifacts)).digest("hex").slice(0, 16);
}

async function download(folder: string, artifacts: readonly MavenArtifact[], env: NodeJS.ProcessEnv): Promise<void> {
  const work = `${folder}.${randomBytes(6).toString("hex")}.tmp`;
  mkdirSync(work, { recursive: true });
  try {
    writeFileSync(join(work, "pom.xml"), projectOf(artifacts));
    await runMaven(work, env);
    for (const artifact of artifacts) prove(join(work, "archives"), artifact);
    renameSync(join(work, "archives"), folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function runMaven(work: string, env: NodeJS.ProcessEnv): Promise<void> {
  const goal = ["--batch-mode", "--quiet", "dependency:copy-dependencies", "-DoutputDirectory=archives"];
  const result = await run("mvn", goal, { cwd: work, env }).catch((cause: unknown) => {
    throw new CommandError("tool/not-found", "there is no `mvn` on the PATH, which fetches OpenSearch's archives", {
      hint: "install Maven 3.8 or later",
      cause,
    });
  });
  if (result.status === 0) return;
  throw new CommandError("tool/not-found", `Maven could not fetch the archives:\n${lastLines(`${result.stdout}${result.stderr}`)}`);
}

/** A project that depends on exactly these archives, and on nothing that they depend on. */
function projectOf(artifacts: readonly MavenArtifact[]): string {
  const dependencies = artifacts.map(
    ({ group, name, version, type }) =>
      `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version><type>${type}</type>` +
      "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>",
  );
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>thanos-fleet</groupId><artifactId>archives</artifactId><version>1</version>
<dependencies>
${dependencies.join("\n")}
</dependencies></project>
`;
}

function prove(folder: string, artifact: MavenArtifact): void {
  const path = join(folder, fileOf(artifact));
  const sha256 = existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("hex") : "nothing";
  if (sha256 === artifact.sha256) return;
  throw new CommandError("tool/wrong-checksum", `${path} hashes to ${sha256}, but ${artifact.sha256} is pinned`, {
    hint: `remove ${folder} to fetch it again`,
  });
}
