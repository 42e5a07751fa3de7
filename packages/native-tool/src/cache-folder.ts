import { homedir } from "node:os";
import { join } from "node:path";

/** The cache's folder: never in the repository, so that a fresh clone on the same machine is quick. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env["THANOS_FLEET_CACHE"] !== undefined && env["THANOS_FLEET_CACHE"] !== "") return env["THANOS_FLEET_CACHE"];
  const base = env["XDG_CACHE_HOME"];
  return join(base === undefined || base === "" ? join(homedir(), ".cache") : base, "thanos-fleet");
}
