import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ToolAsset } from "./tool.ts";

/** Larger than any release archive of the tools here. */
const maximumBytes = 200 * 1024 * 1024;
/** A network that is shut often swallows packets; a release server answers sooner. */
const connectTimeoutMs = 5000;
const totalTimeoutMs = 300_000;

export interface DownloadOptions {
  /** Folder of the archive: http, https or, for machines without a network, file. */
  readonly base: string;
  readonly asset: ToolAsset;
  readonly folder: string;
  readonly fetch: typeof fetch;
}

/** Why a download is of no use; `isUnreachable` when nothing answered, so that trying again is a waste. */
export class DownloadError extends Error {
  readonly isUnreachable: boolean;

  constructor(message: string, isUnreachable = false) {
    super(message);
    this.isUnreachable = isUnreachable;
  }
}

/** Fetches an archive into a folder and proves its checksum; returns its path. Throws a DownloadError. */
export async function downloadAsset(options: DownloadOptions): Promise<string> {
  const url = `${options.base.replace(/\/$/, "")}/${options.asset.file}`;
  const bytes = url.startsWith("file:") ? readLocal(url) : await fetchBytes(url, options.fetch);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== options.asset.sha256) throw new DownloadError(`${redact(url)} hashes to ${sha256}, but ${options.asset.sha256} is pinned`);
  const path = join(options.folder, options.asset.file);
  writeFileSync(path, bytes);
  return path;
}

function readLocal(url: string): Buffer {
  try {
    return readFileSync(fileURLToPath(url));
  } catch (error) {
    throw new DownloadError(`${url}: ${(error as Error).message}`);
  }
}

async function fetchBytes(url: string, request: typeof fetch): Promise<Buffer> {
  const controller = new AbortController();
  let timer = setTimeout(() => controller.abort(new Error("nothing answered in time")), connectTimeoutMs);
  try {
    const { plain, headers } = withoutCredentials(url);
    const response = await request(plain, { redirect: "follow", signal: controller.signal, headers });
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(new Error("the download took too long")), totalTimeoutMs);
    if (!response.ok || response.body === null) throw new DownloadError(`${redact(url)} answered ${response.status}`);
    const announced = Number(response.headers.get("content-length") ?? Number.NaN);
    const bytes = await readAll(response.body, url);
    if (Number.isFinite(announced) && response.headers.get("content-encoding") === null && bytes.length !== announced) {
      throw new DownloadError(`${redact(url)} broke off after ${bytes.length} of ${announced} bytes`);
    }
    return bytes;
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    const reason = (error as Error).cause instanceof Error ? ((error as Error).cause as Error).message : (error as Error).message;
    throw new DownloadError(`${redact(url)}: ${reason}`, true);
  } finally {
    clearTimeout(timer);
  }
}

/** fetch refuses a URL with a user and password in it; they go into the header they stand for. */
function withoutCredentials(url: string): { readonly plain: string; readonly headers: Record<string, string> } {
  const parsed = new URL(url);
  if (parsed.username === "") return { plain: url, headers: {} };
  const credentials = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
  parsed.username = "";
  parsed.password = "";
  return { plain: parsed.href, headers: { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` } };
}

async function readAll(body: ReadableStream<Uint8Array>, url: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maximumBytes) throw new DownloadError(`${redact(url)} is larger than ${maximumBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A URL without the user and password that a mirror's may have. */
export function redact(url: string): string {
  return url.replace(/^([a-z]+:\/\/)[^@/]*@/i, "$1***@");
}
