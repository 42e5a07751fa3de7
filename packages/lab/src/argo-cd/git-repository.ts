import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@thanos-fleet/native-tool";

/** The Git repository that Argo CD reads in place of the one that the rendered files name. */
export class GitRepository {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** Makes an empty repository in a folder. */
  static async create(path: string): Promise<GitRepository> {
    mkdirSync(path, { recursive: true });
    const repository = new GitRepository(path);
    await repository.#git("init", "--quiet", "--initial-branch=main");
    return repository;
  }

  get url(): string {
    return `file://${this.path}`;
  }

  /**
   * Commits a `deploy` folder as it is, but for the repository's address; gives the commit, which is the one before when
   * nothing differs.
   */
  async commit(deploy: string, message: string): Promise<string> {
    const target = join(this.path, "deploy");
    rmSync(target, { recursive: true, force: true });
    cpSync(deploy, target, { recursive: true });
    this.#readdress(join(target, "argocd"));
    return this.commitTree(message);
  }

  /** Commits whatever is in the folder now. */
  async commitTree(message: string): Promise<string> {
    await this.#git("add", "--all");
    await this.#git("commit", "--quiet", "--allow-empty", `--message=${message}`);
    return this.head();
  }

  /** The newest commit. */
  async head(): Promise<string> {
    return (await this.#git("rev-parse", "HEAD")).trim();
  }

  #readdress(folder: string): void {
    const address = repositoryIn(readFileSync(join(folder, "root.yaml"), "utf8"));
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"))) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll(address, this.url));
    }
  }

  async #git(...args: string[]): Promise<string> {
    const identity = ["-c", "user.name=lab", "-c", "user.email=lab@localhost", "-c", "commit.gpgsign=false"];
    const { status, stdout, stderr } = await run("git", [...identity, ...args], { cwd: this.path });
    if (status !== 0) throw new Error(`git ${args.join(" ")} failed: ${stderr}`);
    return stdout;
  }
}

function repositoryIn(root: string): string {
  const address = /^\s*repoURL:\s*"?([^"\s]+)"?\s*$/m.exec(root)?.[1];
  if (address === undefined) throw new Error("the root Application names no repository");
  return address;
}
