import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applicationReference, type ApplicationState } from "../argo-cd/applications.ts";
import { placedObjects, setField, type PlacedObject } from "../edit-objects.ts";
import type { Scenario } from "../scenario.ts";
import { startRulers, type Rulers, type SeenAlert } from "../stand-ins/rulers.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";
import { commitAndRefresh, findTarget, untilState, type Target } from "./commit-change.ts";

const label = ["metadata", "labels", "lab-bad-label"] as const;
const retries = ["spec", "syncPolicy", "retry", "limit"] as const;
const refused = "no label holds blanks";

/** Lets a sync be refused, given up and fixed, and a comparison fail, under the rendered alerts over Argo CD's own metrics. */
export const argocdAlerts: Scenario<{ readonly world: World }> = {
  name: "argocd-alerts",
  expectation: "the rendered alerts find each failure of a sync in the metrics that Argo CD really exposes, and end with it",
  run: async ({ world }) => {
    const { target, placed } = await findTarget(world, ({ kind }) => kind === "Service");
    const trial = new Trial(world, target, await startRulers(world, watched(world)));
    await trial.expect("while all is well", []);
    await trial.expectUnseen();
    await trial.commit("a label that is refused", () => setField(placed, label, refused));
    await trial.expect("while a sync is tried again and again", ["ArgocdOperationEndless", "ArgocdOutOfSync"]);
    await trial.repair("the fix", () => setField(placed, label, undefined));
    await trial.expect("after the fix", []);
    const restore = await trial.limitRetries();
    await trial.commit("a label that is refused", () => setField(placed, label, refused));
    await trial.expect("after a sync was given up", ["ArgocdOutOfSync", "ArgocdSyncFailed"]);
    await trial.repair("the fix", () => setField(placed, label, undefined));
    await trial.expect("after the second fix", []);
    const unbreak = await trial.breakFolder();
    await trial.expect("while the folder cannot be built", ["ArgocdComparisonFailing"]);
    await trial.repair("as it was", () => [unbreak, restore].forEach((undo) => undo()));
    await trial.expect("after all is as it was", []);
    return { unmet: trial.unmet, figures: trial.figures, notes: [`changed ${target.name}`] };
  },
};

function watched({ argoCdMetricsPort: port, repository }: World) {
  const readdress = (rules: string): string => rules.replaceAll(/repo=(\\?")[^"\\]+/g, `repo=$1${inMetrics(repository.url)}`);
  return { job: "argocd", port, subjects: ["argocd", "senders"], readdress };
}

/** Argo CD writes a repository's address in small letters. */
function inMetrics(url: string): string {
  return url.toLowerCase();
}

class Trial {
  readonly unmet: string[] = [];
  readonly figures: Record<string, number> = {};
  readonly #world: World;
  readonly #target: Target;
  readonly #rulers: Rulers;

  constructor(world: World, target: Target, rulers: Rulers) {
    this.#world = world;
    this.#target = target;
    this.#rulers = rulers;
  }

  /** Waits until exactly these alerts are open about the Application. */
  async expect(when: string, names: readonly string[]): Promise<void> {
    const begin = performance.now();
    let seen: readonly string[] = [];
    const look = async (): Promise<true | undefined> => {
      const ours = (await this.#rulers.open()).filter((alert) => isAbout(alert, this.#target));
      seen = [...new Set(ours.map(({ name }) => name))].sort();
      return seen.join() === names.join() ? true : undefined;
    };
    await until(`the alerts ${when}`, look, { seconds: 90 }).catch(() =>
      this.unmet.push(`${when} these alerts are open: ${seen.join(", ")}; not: ${names.join(", ")}`),
    );
    this.figures[`seconds until seen ${when}`] = Math.round((performance.now() - begin) / 100) / 10;
  }

  /** The alert about a repository of which nothing is told is silent here, and not for another repository. */
  async expectUnseen(): Promise<void> {
    const expr = this.#rulers.expressionOf("ArgocdUnseen");
    if ((await this.#rulers.count(expr)) > 0) this.unmet.push("ArgocdUnseen is open although Argo CD tells of Applications");
    const other = expr.replaceAll(inMetrics(this.#world.repository.url), "https://git.example.org/other");
    if ((await this.#rulers.count(other)) !== 1) this.unmet.push("ArgocdUnseen does not see that nothing is told of a repository");
  }

  async commit(message: string, change: () => void): Promise<string> {
    change();
    return commitAndRefresh(this.#world, [this.#target.name, this.#target.cluster], message);
  }

  async repair(message: string, change: () => void): Promise<void> {
    const commit = await this.commit(message, change);
    // What was never applied needs no sync to be taken back, so the last one may have failed.
    const isSo = ({ sync, revision }: ApplicationState): boolean => sync === "Synced" && revision === commit;
    await untilState(this.#world, this.#target.name, { isSo, seconds: 180 });
  }

  /** Two attempts in place of nine, so that a sync is given up within the lab's patience; gives what undoes it. */
  async limitRetries(): Promise<() => void> {
    const application = this.#application();
    const before: unknown = application.object["spec"].syncPolicy.retry.limit;
    await this.commit("fewer attempts", () => setField(application, retries, 1));
    const limit = async (): Promise<true | undefined> =>
      (await this.#world.home.client.get(applicationReference(this.#target.name)))["spec"].syncPolicy.retry.limit === 1 ? true : undefined;
    await until("the Application has fewer attempts", limit, { seconds: 90 });
    return () => setField(application, retries, before);
  }

  /** Names a file that is not there; gives what undoes it. */
  async breakFolder(): Promise<() => void> {
    const path = join(this.#target.folder, "kustomization.yaml");
    const before = readFileSync(path);
    await this.commit("a file that is not there", () => appendFileSync(path, "- no-such-file.yaml\n"));
    return () => writeFileSync(path, before);
  }

  #application(): PlacedObject {
    const { cluster, name } = this.#target;
    const found = placedObjects(`${this.#world.repository.path}/deploy/argocd/apps/${cluster}`).find(
      ({ object }) => object.kind === "Application" && object.metadata.name === name,
    );
    if (found === undefined) throw new Error(`${name} is not rendered`);
    return found;
  }
}

function isAbout({ labels }: SeenAlert, { name, cluster }: Target): boolean {
  return labels["name"] === undefined ? labels["project"] === undefined || labels["project"] === cluster : labels["name"] === name;
}
