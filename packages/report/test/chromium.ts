import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium, type Browser } from "playwright-core";
import { extract } from "tar";

/**
 * The package has a whole Chromium with the libraries and a font that it needs, so the tests ask nothing of the machine but
 * that it is Linux on x86-64. It is unpacked for each run: the lockfile vouches for the package, and for no cache.
 */
const archives = join(import.meta.dirname, "../node_modules/@sparticuz/chromium/bin");

const override = "CHROMIUM_BINARY_PATH";

/** A Chromium without a window, and what takes it and its files away. */
export interface RunningChromium {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Starts the pinned Chromium, or the one that `CHROMIUM_BINARY_PATH` names. */
export async function launchChromium(): Promise<RunningChromium> {
  const folder = mkdtempSync(join(tmpdir(), "report-chromium-"));
  const own = process.env[override];
  const { executablePath, env } = own === undefined || own === "" ? unpack(folder) : { executablePath: own, env: {} };
  const browser = await chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    // Root has no sandbox, and the page is our own.
    args: ["--no-sandbox", "--font-render-hinting=none", "--disable-gpu"],
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function unpack(folder: string): { readonly executablePath: string; readonly env: Readonly<Record<string, string>> } {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(`the pinned Chromium runs on Linux on x86-64 alone: set ${override} to one of this machine`);
  const executablePath = join(folder, "chromium");
  writeFileSync(executablePath, inflate("chromium.br"));
  chmodSync(executablePath, 0o755);
  for (const archive of ["al2023.tar", "fonts.tar"]) {
    writeFileSync(join(folder, archive), inflate(`${archive}.br`));
    extract({ file: join(folder, archive), cwd: folder, sync: true });
  }
  writeFileSync(
    join(folder, "fonts.conf"),
    `<?xml version="1.0"?><fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`,
  );
  return { executablePath, env: { LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") } };
}

function inflate(name: string): Buffer {
  return brotliDecompressSync(readFileSync(join(archives, name)));
}
