import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import { run } from "./run.ts";

/** Where Debian and its relatives put JDKs. */
const systemFolder = "/usr/lib/jvm";

/** The home of a JDK of at least this release: of `JAVA_HOME`, or of the system. Throws a CommandError when there is none. */
export async function findJava(minimum: number, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const homes = [
    env["JAVA_HOME"] ?? "",
    ...(existsSync(systemFolder) ? readdirSync(systemFolder).map((name) => join(systemFolder, name)) : []),
  ];
  const found: string[] = [];
  for (const home of homes.filter((folder) => folder !== "" && existsSync(join(folder, "bin/java")))) {
    const release = await releaseOf(home);
    if (release >= minimum) return home;
    found.push(`${home} (${release})`);
  }
  throw new CommandError("tool/not-found", `there is no JDK ${minimum} or later${found.length === 0 ? "" : `, only ${found.join(", ")}`}`, {
    hint: `install one, or set JAVA_HOME to its folder`,
  });
}

/** 0 where the program does not say its release. */
async function releaseOf(home: string): Promise<number> {
  const { stderr } = await run(join(home, "bin/java"), ["-version"]);
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}
