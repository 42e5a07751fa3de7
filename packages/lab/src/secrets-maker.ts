import type { Lab } from "./boot-lab.ts";
import { deployedApplications, deployedClusters } from "./deploy-objects.ts";
import { ApiError } from "./kubernetes/api-error.ts";
import type { ApiObject } from "./kubernetes/api-object.ts";
import { Repeat } from "./repeat.ts";
import { wantedSecrets } from "./wanted-secrets.ts";

const tick = 1000;

/** Makes the Secrets that people make by hand or copy, once their namespaces exist; those that are held back stay missing. */
export class SecretsMaker {
  /** `<cluster>/<name>` of Secrets that are late. */
  readonly heldBack = new Set<string>();
  readonly #lab: Lab;
  readonly #wanted: Map<string, ApiObject[]>;
  readonly #repeat = new Repeat(() => this.#make(), tick);

  /** Those that a render expects in these clusters; one that is decommissioned expects none. */
  constructor(lab: Lab, deploy: string, clusters: readonly string[] = deployedClusters(deploy)) {
    this.#lab = lab;
    this.#wanted = new Map(
      clusters.map((name) => [name, wantedSecrets(deployedApplications(deploy, name).flatMap(({ objects }) => objects))]),
    );
  }

  start(): void {
    this.#repeat.start();
  }

  stop(): void {
    this.#repeat.stop();
  }

  async #make(): Promise<void> {
    for (const [cluster, secrets] of this.#wanted) {
      const missing: ApiObject[] = [];
      for (const secret of secrets) if (!(await this.#makeOne(cluster, secret))) missing.push(secret);
      this.#wanted.set(cluster, missing);
    }
  }

  /** Whether it is there now. */
  async #makeOne(cluster: string, secret: ApiObject): Promise<boolean> {
    if (this.heldBack.has(`${cluster}/${secret.metadata.name}`)) return false;
    try {
      await this.#lab.cluster(cluster).client.create(secret);
      return true;
    } catch (error) {
      // 404: its namespace is not there yet. 409: it exists.
      return error instanceof ApiError && error.status === 409;
    }
  }
}
