import { createHash, randomBytes } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import { executableName, type Platform } from "./platform.ts";
import type { Tool } from "./tool.ts";

/** How a cached program came to be, and what it must hash to. */
interface Receipt {
  readonly origin: "download" | "go";
  /** SHA-256 of the program itself. */
  readonly sha256: string;
  /** What it was made from: the archive's checksum, or the module's sum. A new pin makes the entry useless. */
  readonly source: string;
}

export interface CachedTool extends Receipt {
  readonly path: string;
}

/** Programs by tool, version and platform. Each is hashed again whenever it is used. */
export class ToolCache {
  readonly #folder: string;
  readonly #platform: Platform;

  constructor(folder: string, platform: Platform) {
    this.#folder = folder;
    this.#platform = platform;
  }

  /** The program if it is there and unchanged; else why it is of no use. */
  find(tool: Tool): { readonly found: CachedTool } | { readonly reason: string } {
    const folder = this.#entry(tool);
    const path = join(folder, executableName(tool.executable, this.#platform));
    let receipt: Receipt;
    let sha256: string;
    try {
      receipt = JSON.parse(readFileSync(join(folder, "receipt.json"), "utf8")) as Receipt;
      sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
    } catch {
      return { reason: "not in the cache" };
    }
    if (sha256 !== receipt.sha256) return { reason: `the cached program hashes to ${sha256}, not to ${receipt.sha256}: it was changed` };
    if (receipt.source !== tool.assets[this.#platform]?.sha256 && receipt.source !== tool.go.sum)
      return { reason: "the cached program was made from another pin" };
    return { found: { ...receipt, path } };
  }

  /**
   * A new folder to make a program in, on the cache's file system, so that it can be renamed into place.
   *
   * @throws {CommandError} where nothing can be written there.
   */
  workFolder(tool: Tool): string {
    const folder = join(this.#folder, tool.name, `.work-${randomBytes(6).toString("hex")}`);
    try {
      mkdirSync(folder, { recursive: true });
    } catch (cause) {
      throw new CommandError("tool/no-cache", `${tool.name} is not here, and cannot be put into ${this.#folder}`, {
        hint: "set THANOS_FLEET_CACHE to a folder that can be written, or to one in which `pnpm tools:install` ran before",
        cause,
      });
    }
    return folder;
  }

  /** Puts a program into the cache. A second writer replaces the same program with the same. */
  store(tool: Tool, program: string, made: { readonly origin: "download" | "go"; readonly source: string }): CachedTool {
    const folder = this.#entry(tool);
    mkdirSync(folder, { recursive: true });
    const path = join(folder, executableName(tool.executable, this.#platform));
    const sha256 = createHash("sha256").update(readFileSync(program)).digest("hex");
    const receipt: Receipt = { ...made, sha256 };
    const suffix = `.${randomBytes(6).toString("hex")}.tmp`;
    copyFileSync(program, path + suffix);
    chmodSync(path + suffix, 0o755);
    renameSync(path + suffix, path);
    writeFileSync(join(folder, `receipt.json${suffix}`), `${JSON.stringify(receipt)}\n`);
    renameSync(join(folder, `receipt.json${suffix}`), join(folder, "receipt.json"));
    return { ...receipt, path };
  }

  discard(folder: string): void {
    rmSync(folder, { recursive: true, force: true });
  }

  #entry(tool: Tool): string {
    return join(this.#folder, tool.name, tool.version, this.#platform);
  }
}
