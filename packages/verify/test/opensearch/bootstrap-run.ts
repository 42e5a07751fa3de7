import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@thanos-fleet/native-tool";
import type { RunningOpenSearch } from "./running-opensearch.ts";

/** Every user of the test logs in with this. */
export const password = "for-the-test-alone-1";

export interface User {
  readonly name: string;
  readonly isReserved?: boolean;
  readonly backendRoles?: readonly string[];
}

/** The rendered bootstrap job's files, laid out as its pod has them, at paths of the test. */
export class BootstrapRun {
  readonly #folder = mkdtempSync(join(tmpdir(), "bootstrap-"));
  readonly #opensearch: RunningOpenSearch;
  readonly #hash: string;

  private constructor(opensearch: RunningOpenSearch, hash: string) {
    this.#opensearch = opensearch;
    this.#hash = hash;
  }

  static async prepare(opensearch: RunningOpenSearch, data: Files, security: Files): Promise<BootstrapRun> {
    const job = new BootstrapRun(opensearch, await hashOf(opensearch));
    job.#write("bootstrap", data);
    job.#write("security", security);
    const { cert, key } = opensearch.certificates.leaf("opensearch-admin");
    job.#write("certificates", { "ca.crt": opensearch.certificates.trusted, "tls.crt": cert, "tls.key": key });
    mkdirSync(join(job.#folder, "work"));
    return job;
  }

  setUsers(users: readonly User[]): void {
    const lines = users.map(
      ({ name, isReserved = false, backendRoles = [] }) =>
        `${name}: { hash: "${this.#hash}", reserved: ${isReserved}, backend_roles: [${backendRoles.join(", ")}] }`,
    );
    this.#write("users", { "internal_users.yml": `_meta: { type: internalusers, config_version: 2 }\n${lines.join("\n")}\n` });
  }

  /** Runs the rendered script; rejects with what it printed when it fails. */
  async start(url: string): Promise<void> {
    const script = join(this.#folder, "bootstrap/bootstrap.sh");
    const at = (name: string) => join(this.#folder, name);
    const { java, folder } = this.#opensearch.home;
    const command = localised(script, at, { url, securityAdmin: join(folder, securityAdmin), pause: "1" });
    const { status, stdout, stderr } = await run("bash", ["-c", command], { env: { ...process.env, OPENSEARCH_JAVA_HOME: java } });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(folder: string, files: Files): void {
    mkdirSync(join(this.#folder, folder), { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(this.#folder, folder, name), content);
  }
}

type Files = Readonly<Record<string, string>>;

const securityAdmin = "plugins/opensearch-security/tools/securityadmin.sh";

/** Runs the script as it is, but for the paths that its first lines name. */
function localised(
  script: string,
  at: (name: string) => string,
  { url, securityAdmin: tool, pause }: { readonly url: string; readonly securityAdmin: string; readonly pause: string },
): string {
  const places = {
    url,
    certificates: at("certificates"),
    documents: at("bootstrap"),
    security: at("security"),
    users: at("users"),
    work: at("work"),
    security_admin: tool,
    pause,
  };
  const edits = Object.entries(places).map(([name, value]) => `-e "s|^${name}='.*'$|${name}='${value}'|"`);
  return `bash <(sed ${edits.join(" ")} '${script}')`;
}

/** The password's bcrypt hash, by the security plugin's own tool. */
async function hashOf({ home: { java, folder } }: RunningOpenSearch): Promise<string> {
  const classes = `${folder}/plugins/opensearch-security/*:${folder}/lib/*`;
  const { stdout } = await run(join(java, "bin/java"), ["-cp", classes, "org.opensearch.security.tools.Hasher", "-p", password]);
  const hash = /\$2y\$\S+/.exec(stdout)?.[0];
  if (hash === undefined) throw new Error(`no hash: ${stdout}`);
  return hash;
}
