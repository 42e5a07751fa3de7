import { CommandError } from "@thanos-fleet/diagnostics";

export const platforms = ["linux-amd64", "linux-arm64", "darwin-amd64", "darwin-arm64", "windows-amd64"] as const;
export type Platform = (typeof platforms)[number];

const systems: Readonly<Record<string, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };
const processors: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64" };

/** The platform this process runs on, by Go's names. */
export function currentPlatform(system: string = process.platform, processor: string = process.arch): Platform {
  const name = `${systems[system] ?? system}-${processors[processor] ?? processor}`;
  const platform = platforms.find((candidate) => candidate === name);
  if (platform === undefined)
    throw new CommandError("tool/unsupported-platform", `there are no native tools for ${name}`, {
      hint: `supported are ${platforms.join(", ")}`,
    });
  return platform;
}

export function executableName(name: string, platform: Platform): string {
  return platform.startsWith("windows") ? `${name}.exe` : name;
}
