import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { lookUpTool, resolveTool, type Tool } from "./index.ts";

const program = "#!/bin/sh\necho greet v1.2.3\n";

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "native-tool-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A release archive with the program in it. */
function makeArchive(folder: string): { readonly bytes: Buffer; readonly sha256: string } {
  writeFileSync(join(folder, "greet"), program, { mode: 0o755 });
  spawnSync("tar", ["-czf", join(folder, "greet.tar.gz"), "-C", folder, "greet"]);
  const bytes = readFileSync(join(folder, "greet.tar.gz"));
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function toolOf(releaseUrl: string, sha256: string | undefined): Tool {
  return {
    name: "greet",
    executable: "greet",
    version: "v1.2.3",
    versionArguments: [],
    releaseUrl,
    assets: sha256 === undefined ? {} : { "linux-amd64": { file: "greet.tar.gz", sha256 } },
    go: { package: "example.org/greet/cmd/greet", module: "example.org/greet", version: "v1.2.3", sum: "h1:pinned=" },
  };
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An environment without Go, or with a `go` that is this script. */
function environment(options: { readonly go?: string } = {}): NodeJS.ProcessEnv & { readonly THANOS_FLEET_CACHE: string } {
  const folder = temporaryFolder();
  const bin = join(folder, "bin");
  mkdirSync(bin);
  if (options.go !== undefined) writeFileSync(join(bin, "go"), options.go, { mode: 0o755 });
  return {
    PATH: [bin, "/usr/bin", "/bin"].filter((path) => path === bin || !existsSync(join(path, "go"))).join(delimiter),
    THANOS_FLEET_CACHE: join(folder, "cache"),
  };
}

const platform = "linux-amd64" as const;

/** What `go install` and `go version -m` do, with the sum that the program is said to be built from. */
function fakeGo(sum: string): string {
  return `#!/bin/sh\nif [ "$1" = install ]; then printf '%s' '${program.replaceAll("\n", "\\n").replaceAll("\\n", "\n")}' > "$GOBIN/greet"; chmod +x "$GOBIN/greet"; exit 0; fi\nprintf '\\tpath\\texample.org/greet/cmd/greet\\n\\tmod\\texample.org/greet\\tv1.2.3\\t${sum}\\n'\n`;
}

test("looking a tool up finds what is in the cache, and fetches and builds nothing", async () => {
  const { bytes, sha256 } = makeArchive(temporaryFolder());
  let requests = 0;
  const url = await serve((_request, response) => {
    requests += 1;
    response.end(bytes);
  });
  const env = environment({ go: fakeGo("h1:pinned=") });
  const tool = toolOf(url, sha256);
  expect(await lookUpTool(tool, { env, platform })).toEqual({ reason: "not in the cache" });
  expect([requests, existsSync(env.THANOS_FLEET_CACHE)]).toEqual([0, false]);
  const { path } = await resolveTool(tool, { env, platform });
  expect(await lookUpTool(tool, { env, platform })).toMatchObject({ origin: "cache", path });
});

describe("a download", () => {
  test("is taken when its checksum is the pinned one, and comes from the cache afterwards", async () => {
    const { bytes, sha256 } = makeArchive(temporaryFolder());
    let requests = 0;
    const url = await serve((_request, response) => {
      requests += 1;
      response.end(bytes);
    });
    const env = environment();
    const first = await resolveTool(toolOf(url, sha256), { env, platform });
    expect(first).toMatchObject({ origin: "download", version: "v1.2.3" });
    expect(spawnSync(first.path, { encoding: "utf8" }).stdout).toBe("greet v1.2.3\n");
    expect(await resolveTool(toolOf(url, sha256), { env, platform })).toMatchObject({ origin: "cache", path: first.path });
    expect(requests).toBe(1);
  });

  test("follows a redirect", async () => {
    const { bytes, sha256 } = makeArchive(temporaryFolder());
    const url = await serve((request, response) => {
      if (request.url?.startsWith("/moved/") === true) response.end(bytes);
      else response.writeHead(302, { location: `/moved${request.url}` }).end();
    });
    expect(await resolveTool(toolOf(url, sha256), { env: environment(), platform })).toMatchObject({ origin: "download" });
  });

  test("two at once give one whole program", async () => {
    const { bytes, sha256 } = makeArchive(temporaryFolder());
    const url = await serve((_request, response) => response.end(bytes));
    const env = environment();
    const results = await Promise.all([
      resolveTool(toolOf(url, sha256), { env, platform }),
      resolveTool({ ...toolOf(url, sha256), versionArguments: ["-v"] }, { env, platform }),
    ]);
    for (const { path } of results) expect(readFileSync(path, "utf8")).toBe(program);
    expect(readdirSync(join(env.THANOS_FLEET_CACHE, "greet")).filter((name) => name.startsWith(".work"))).toEqual([]);
  });

  test("comes from a mirror on disk, for machines without a network", async () => {
    const mirror = temporaryFolder();
    const { sha256 } = makeArchive(mirror);
    const env = { ...environment(), GREET_MIRROR: pathToFileURL(mirror).href };
    expect(await resolveTool(toolOf("http://127.0.0.1:1", sha256), { env, platform })).toMatchObject({ origin: "download" });
  });

  test.each([
    [
      "of another checksum",
      (bytes: Buffer) => ({ body: Buffer.concat([bytes, Buffer.from("x")]), length: undefined }),
      /hashes to [0-9a-f]{64}, but [0-9a-f]{64} is pinned/,
    ],
    ["that breaks off", (bytes: Buffer) => ({ body: bytes.subarray(0, 20), length: bytes.length }), /greet\.tar\.gz/],
  ])("%s is refused, and nothing of it stays", async (_case, spoil, message) => {
    const { bytes, sha256 } = makeArchive(temporaryFolder());
    const { body, length } = spoil(bytes);
    const url = await serve((_request, response) => {
      if (length !== undefined) response.setHeader("content-length", length);
      response.write(body);
      if (length === undefined) response.end();
      else response.destroy();
    });
    const env = environment();
    await expect(resolveTool(toolOf(url, sha256), { env, platform })).rejects.toThrow(message);
    expect(readdirSync(join(env.THANOS_FLEET_CACHE, "greet"))).toEqual([]);
  });

  test("logs in to a mirror, and never says its password", async () => {
    const { bytes, sha256 } = makeArchive(temporaryFolder());
    const url = await serve((request, response) => {
      if (request.headers.authorization === `Basic ${Buffer.from("user:secret").toString("base64")}`) response.end(bytes);
      else response.writeHead(401).end();
    });
    const withPassword = (password: string) => ({ ...environment(), GREET_MIRROR: url.replace("http://", `http://user:${password}@`) });
    expect(await resolveTool(toolOf(url, sha256), { env: withPassword("secret"), platform })).toMatchObject({ origin: "download" });
    await expect(resolveTool(toolOf(url, sha256), { env: withPassword("mistaken"), platform })).rejects.toThrow(
      /http:\/\/\*\*\*@127\.0\.0\.1:\d+\/greet\.tar\.gz answered 401/,
    );
  });
});

describe("the cache", () => {
  test("is hashed again each time: a changed program is fetched again", async () => {
    const { bytes, sha256 } = makeArchive(temporaryFolder());
    const url = await serve((_request, response) => response.end(bytes));
    const env = environment();
    const { path } = await resolveTool(toolOf(url, sha256), { env, platform });
    chmodSync(path, 0o755);
    writeFileSync(path, "#!/bin/sh\necho evil\n");
    expect(await resolveTool(toolOf(url, sha256), { env, platform })).toMatchObject({ origin: "download" });
    expect(readFileSync(path, "utf8")).toBe(program);
  });

  test("does not serve a program that was made from another pin", async () => {
    const { bytes, sha256 } = makeArchive(temporaryFolder());
    const url = await serve((_request, response) => response.end(bytes));
    const env = environment();
    await resolveTool(toolOf(url, sha256), { env, platform });
    await expect(resolveTool(toolOf(url, "0".repeat(64)), { env, platform })).rejects.toThrow("made from another pin");
  });
});

describe("a build with Go", () => {
  test("is taken when the program says that it was built from the pinned module", async () => {
    expect(
      await resolveTool(toolOf("http://127.0.0.1:1", undefined), { env: environment({ go: fakeGo("h1:pinned=") }), platform }),
    ).toMatchObject({ origin: "go" });
  });

  test("is refused when the module has another sum", async () => {
    await expect(
      resolveTool(toolOf("http://127.0.0.1:1", undefined), { env: environment({ go: fakeGo("h1:other=") }), platform }),
    ).rejects.toThrow("h1:other=, not from example.org/greet@v1.2.3 h1:pinned=");
  });

  test("says what Go said when it fails", async () => {
    await expect(
      resolveTool(toolOf("http://127.0.0.1:1", undefined), {
        env: environment({ go: "#!/bin/sh\necho no such module >&2\nexit 1\n" }),
        platform,
      }),
    ).rejects.toThrow("no such module");
  });
});

describe("a build inside a module", () => {
  /** The sum that `go mod download` of a module example.org/greet v1.2.3 with these two files gives. */
  const sum = "h1:vHQiWO7+C8sRtUDWEwOnoDutUvzl8LxG54eQSiwfmJ4=";
  const files = { "go.mod": "module example.org/greet\n", "cmd/greet/main.go": "package main\n" };

  /** A module as Go's cache holds it, read-only, and a `go` that builds by looking for the file that the module lacks. */
  function moduleAndGo(main = files["cmd/greet/main.go"]): string {
    const folder = join(temporaryFolder(), "greet@v1.2.3");
    mkdirSync(join(folder, "cmd/greet"), { recursive: true });
    writeFileSync(join(folder, "go.mod"), files["go.mod"], { mode: 0o444 });
    writeFileSync(join(folder, "cmd/greet/main.go"), main, { mode: 0o444 });
    for (const path of ["cmd/greet", "cmd", ""]) chmodSync(join(folder, path), 0o555);
    onTestFinished(() => {
      for (const path of ["", "cmd", "cmd/greet"]) chmodSync(join(folder, path), 0o755);
    });
    const build = `test -f ui/index.html || { echo no ui >&2; exit 1; }; while [ "$1" != -o ]; do shift; done; cp /bin/sh "$2"; exit 0`;
    return `#!/bin/sh\nif [ "$1" = mod ]; then echo '{"Dir":"${folder}"}'; exit 0; fi\nif [ "$1" = build ]; then ${build}; fi\nexit 3\n`;
  }

  function toolInModule(added: Readonly<Record<string, string>>): Tool {
    const tool = toolOf("http://127.0.0.1:1", undefined);
    return { ...tool, go: { ...tool.go, sum, inModule: { files: added } } };
  }

  test("is taken when the module's files hash to the pinned sum, with the files added that it lacks", async () => {
    const env = environment({ go: moduleAndGo() });
    expect(await resolveTool(toolInModule({ "ui/index.html": "" }), { env, platform })).toMatchObject({ origin: "go" });
  });

  test("is refused when a file of the module was changed", async () => {
    const env = environment({ go: moduleAndGo("package evil\n") });
    await expect(resolveTool(toolInModule({ "ui/index.html": "" }), { env, platform })).rejects.toThrow(`not to ${sum}`);
  });

  test("says what Go said when it fails", async () => {
    const env = environment({ go: moduleAndGo() });
    await expect(resolveTool(toolInModule({}), { env, platform })).rejects.toThrow("no ui");
  });
});

describe("the override variable", () => {
  test("wins over everything", async () => {
    const folder = temporaryFolder();
    makeArchive(folder);
    const env = { ...environment(), GREET_BINARY_PATH: join(folder, "greet") };
    expect(await resolveTool(toolOf("http://127.0.0.1:1", undefined), { env, platform })).toMatchObject({
      origin: "override",
      warnings: [],
    });
  });

  test("warns when the program is of another version", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "greet"), "#!/bin/sh\necho greet v9\n", { mode: 0o755 });
    const { warnings } = await resolveTool(toolOf("http://127.0.0.1:1", undefined), {
      env: { ...environment(), GREET_BINARY_PATH: join(folder, "greet") },
      platform,
    });
    expect(warnings).toEqual([expect.stringContaining("does not say that it is greet v1.2.3")]);
  });

  test("is reported when it names nothing", async () => {
    const env = { ...environment(), GREET_BINARY_PATH: "/nowhere/greet" };
    await expect(resolveTool(toolOf("http://127.0.0.1:1", undefined), { env, platform })).rejects.toMatchObject({
      code: "tool/bad-override",
      hint: "correct GREET_BINARY_PATH, or unset it",
    });
  });
});

test("a refusal lists every step that was tried, and what to do", async () => {
  const env = environment();
  const error = (await resolveTool(toolOf("http://127.0.0.1:1", "0".repeat(64)), { env, platform }).catch(
    (caught: unknown) => caught,
  )) as Error & { hint: string };
  expect(error).toMatchObject({ code: "tool/not-found" });
  expect(error.message).toMatch(/- cache .*: not in the cache\n.*- download: .*\n.*- build with Go: there is no `go` on the PATH/);
  expect(error.hint).toContain("GREET_BINARY_PATH");
});

test("offline, nothing is fetched or built", async () => {
  const { sha256 } = makeArchive(temporaryFolder());
  let requests = 0;
  const url = await serve((_request, response) => {
    requests += 1;
    response.end();
  });
  await expect(
    resolveTool(toolOf(url, sha256), { env: { ...environment({ go: fakeGo("h1:pinned=") }), GREET_OFFLINE: "1" }, platform }),
  ).rejects.toThrow("GREET_OFFLINE is set");
  expect(requests).toBe(0);
});
