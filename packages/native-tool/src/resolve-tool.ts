import { createHash } from "node:crypto";
import { accessSync, constants, readFileSync } from "node:fs";
import { CommandError } from "@thanos-fleet/diagnostics";
import { buildWithGo } from "./build-with-go.ts";
import { cacheFolder } from "./cache-folder.ts";
import { ToolCache } from "./cache.ts";
import { downloadAsset, DownloadError, redact } from "./download.ts";
import { extractProgram } from "./extract.ts";
import { currentPlatform, executableName, type Platform } from "./platform.ts";
import { run } from "./run.ts";
import { variableOf, type Tool } from "./tool.ts";

/** A program that was found, where it came from, and what is doubtful about it. */
export interface ResolvedTool {
  readonly path: string;
  readonly version: string;
  readonly origin: "override" | "cache" | "download" | "go";
  readonly sha256: string;
  readonly warnings: readonly string[];
}

export interface ResolveOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly fetch?: typeof fetch;
  readonly platform?: Platform;
  /** Told before a download or a build, which take time. */
  readonly onWork?: (message: string) => void;
}

const underWay = new Map<string, Promise<ResolvedTool>>();
/** Hosts that did not answer in this process: five tools must not wait for one shut network five times. */
const unreachable = new Set<string>();

/**
 * Finds a tool: an override variable, the verified cache, a verified download, a build with Go, in this order. A
 * program that merely stands on the PATH is never taken: checks would differ between machines.
 */
export function resolveTool(tool: Tool, options: ResolveOptions = {}): Promise<ResolvedTool> {
  const env = options.env ?? process.env;
  const key = JSON.stringify([tool.name, tool.version, cacheFolder(env), env[variableOf(tool, "BINARY_PATH")]]);
  const known = underWay.get(key);
  if (known !== undefined) return known;
  const resolving = new Resolver(tool, env, options).resolve().finally(() => underWay.delete(key));
  underWay.set(key, resolving);
  return resolving;
}

/** Finds a tool as `resolveTool` does, but fetches and builds nothing: the tool, or why it is not there. */
export async function lookUpTool(
  tool: Tool,
  options: Pick<ResolveOptions, "env" | "platform"> = {},
): Promise<ResolvedTool | { readonly reason: string }> {
  return new Resolver(tool, options.env ?? process.env, options).lookUp();
}

class Resolver {
  readonly #tool: Tool;
  readonly #env: NodeJS.ProcessEnv;
  readonly #options: ResolveOptions;
  readonly #platform: Platform;
  readonly #cache: ToolCache;
  /** Each step that was tried, and why it did not help. */
  readonly #steps: string[] = [];

  constructor(tool: Tool, env: NodeJS.ProcessEnv, options: ResolveOptions) {
    this.#tool = tool;
    this.#env = env;
    this.#options = options;
    this.#platform = options.platform ?? currentPlatform();
    this.#cache = new ToolCache(cacheFolder(env), this.#platform);
  }

  async lookUp(): Promise<ResolvedTool | { readonly reason: string }> {
    const overridden = await this.#override();
    if (overridden !== undefined) return overridden;
    const cached = this.#cache.find(this.#tool);
    return "found" in cached ? this.#resolved(cached.found, "cache") : cached;
  }

  async resolve(): Promise<ResolvedTool> {
    const known = await this.lookUp();
    if (!("reason" in known)) return known;
    this.#steps.push(`cache ${cacheFolder(this.#env)}: ${known.reason}`);
    return (await this.#download()) ?? (await this.#build()) ?? this.#refuse();
  }

  async #override(): Promise<ResolvedTool | undefined> {
    const variable = variableOf(this.#tool, "BINARY_PATH");
    const path = this.#env[variable];
    if (path === undefined || path === "") return undefined;
    try {
      accessSync(path, constants.X_OK);
    } catch (cause) {
      throw new CommandError("tool/bad-override", `${variable} names ${path}, which is no program that can be run`, {
        hint: `correct ${variable}, or unset it`,
        cause,
      });
    }
    const { stdout, stderr } = await run(path, this.#tool.versionArguments, { env: this.#env });
    const isPinned = `${stdout}${stderr}`.includes(this.#tool.version.replace(/^v/, ""));
    const warnings = isPinned ? [] : [`${path} does not say that it is ${this.#tool.name} ${this.#tool.version}, which is pinned`];
    return {
      path,
      version: this.#tool.version,
      origin: "override",
      sha256: createHash("sha256").update(readFileSync(path)).digest("hex"),
      warnings,
    };
  }

  async #download(): Promise<ResolvedTool | undefined> {
    const asset = this.#tool.assets[this.#platform];
    const base = this.#env[variableOf(this.#tool, "MIRROR")] ?? this.#tool.releaseUrl;
    const reason = this.#whyNoDownload(asset !== undefined, base);
    if (asset === undefined || reason !== undefined) {
      this.#steps.push(`download: ${reason}`);
      return undefined;
    }
    this.#options.onWork?.(`fetching ${this.#tool.name} ${this.#tool.version} from ${redact(base)}`);
    const folder = this.#cache.workFolder(this.#tool);
    try {
      const archive = await downloadAsset({ base, asset, folder, fetch: this.#options.fetch ?? fetch });
      const program = await extractProgram(archive, folder, executableName(this.#tool.executable, this.#platform));
      return this.#resolved(this.#cache.store(this.#tool, program, { origin: "download", source: asset.sha256 }), "download");
    } catch (error) {
      if (error instanceof DownloadError && error.isUnreachable) unreachable.add(new URL(base).host);
      this.#steps.push(`download: ${(error as Error).message}`);
      return undefined;
    } finally {
      this.#cache.discard(folder);
    }
  }

  #whyNoDownload(hasAsset: boolean, base: string): string | undefined {
    if (!hasAsset) return `no checksum of a release for ${this.#platform} is pinned`;
    if (this.#env[variableOf(this.#tool, "OFFLINE")] === "1") return `${variableOf(this.#tool, "OFFLINE")} is set`;
    if (!URL.canParse(base)) return `${variableOf(this.#tool, "MIRROR")} is no URL`;
    return unreachable.has(new URL(base).host) && !base.startsWith("file:") ? `${new URL(base).host} did not answer before` : undefined;
  }

  async #build(): Promise<ResolvedTool | undefined> {
    for (const suffix of ["OFFLINE", "NO_BUILD"] as const) {
      if (this.#env[variableOf(this.#tool, suffix)] !== "1") continue;
      this.#steps.push(`build with Go: ${variableOf(this.#tool, suffix)} is set`);
      return undefined;
    }
    this.#options.onWork?.(`building ${this.#tool.name} ${this.#tool.version} with Go, once for this machine`);
    const folder = this.#cache.workFolder(this.#tool);
    try {
      const program = await buildWithGo({ tool: this.#tool, folder, platform: this.#platform, env: this.#env });
      return this.#resolved(this.#cache.store(this.#tool, program, { origin: "go", source: this.#tool.go.sum }), "go");
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
      this.#steps.push(`build with Go: ${isMissing ? "there is no `go` on the PATH" : (error as Error).message}`);
      return undefined;
    } finally {
      this.#cache.discard(folder);
    }
  }

  #resolved(cached: { readonly path: string; readonly sha256: string }, origin: ResolvedTool["origin"]): ResolvedTool {
    return { path: cached.path, version: this.#tool.version, origin, sha256: cached.sha256, warnings: [] };
  }

  #refuse(): never {
    const tried = this.#steps.map((step) => `\n  - ${step}`).join("");
    const remedies = [
      `set ${variableOf(this.#tool, "BINARY_PATH")} to the program`,
      `set ${variableOf(this.#tool, "MIRROR")} to a folder with the release's archives (file:// works)`,
      "install Go 1.26 or later and run `pnpm tools:install`",
    ];
    throw new CommandError("tool/not-found", `${this.#tool.name} ${this.#tool.version} was not found:${tried}`, {
      hint: remedies.join("; or "),
    });
  }
}
