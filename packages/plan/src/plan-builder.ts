import { hash } from "node:crypto";
import { sortClasses } from "./classes/change-class.ts";
import { argoCdComponent } from "./files/place-of-file.ts";
import type { Manifests } from "./objects/pair-objects.ts";
import type { ComponentPlan, ObjectPlan } from "./plan.ts";
import { planComponent, type LocalPlan } from "./plan-component.ts";

/** Both versions of a component's manifests in a cluster; the shared ones of Argo CD belong to no cluster. */
export interface ComponentSides {
  readonly cluster: string;
  readonly component: string;
  readonly before: Manifests;
  readonly after: Manifests;
}

/** A plan that holds for some clusters, with the sides of the first of them. */
export interface GroupedPlan {
  readonly plan: ComponentPlan;
  readonly sides: ComponentSides;
}

/** Stands for the cluster's own name while clusters are compared; no value can hold it. */
const anyCluster = "\ue003";

/**
 * Plans components one after the other, and brings together what is the same but for the clusters' names. A component whose
 * texts are the same as another cluster's but for the name is not compared again: of a value of the whole fleet that spares
 * all clusters but one of each kind.
 */
export class PlanBuilder {
  readonly #byTexts = new Map<string, Group | undefined>();
  readonly #bySignature = new Map<string, Group>();
  /** Components that come to a cluster or leave it: their Applications come and go with them. */
  readonly #moved = new Map<string, Set<string>>();

  /** Argo CD's objects of a cluster come after its components. */
  add(sides: ComponentSides): void {
    const texts = textsKey(sides);
    if (!this.#byTexts.has(texts)) this.#byTexts.set(texts, this.#plan(sides));
    const group = this.#byTexts.get(texts);
    if (group === undefined) return;
    group.clusters.push(sides.cluster);
    if (group.local.change !== "changed") this.#movedIn(sides.cluster).add(sides.component);
  }

  /** The plans so far. */
  build(): GroupedPlan[] {
    return [...this.#bySignature.values()].map(({ local, sides, clusters }) => ({ sides, plan: { ...local, clusters } }));
  }

  #movedIn(cluster: string): Set<string> {
    const moved = this.#moved.get(cluster) ?? new Set();
    this.#moved.set(cluster, moved);
    return moved;
  }

  #plan(sides: ComponentSides): Group | undefined {
    const planned = planComponent(sides.component, sides.before, sides.after);
    const local = sides.component === argoCdComponent && planned !== undefined ? this.#withoutMoved(planned, sides.cluster) : planned;
    if (local === undefined) return undefined;
    const signature = maskName(JSON.stringify(local), sides.cluster);
    const group = this.#bySignature.get(signature) ?? { local, sides, clusters: [] };
    this.#bySignature.set(signature, group);
    return group;
  }

  /** Leaves out Applications whose component comes or goes as a whole. */
  #withoutMoved(local: LocalPlan, cluster: string): LocalPlan | undefined {
    const moved = this.#movedIn(cluster);
    const follows = ({ change, kind, name }: ObjectPlan): boolean =>
      change !== "changed" && kind === "Application" && moved.has(name.slice(cluster.length + 1));
    const objects = local.objects.filter((object) => !follows(object));
    const followers = local.followers + local.objects.length - objects.length;
    if (objects.length === 0) return undefined;
    return { ...local, objects, followers, classes: sortClasses(objects.flatMap(({ classes }) => classes)) };
  }
}

interface Group {
  readonly local: LocalPlan;
  readonly sides: ComponentSides;
  readonly clusters: string[];
}

function textsKey({ cluster, component, before, after }: ComponentSides): string {
  const text = [before, after].map((files) => [...files].map(([path, content]) => `${path}\0${content}`).join("\0")).join("\u0001");
  return hash("sha1", `${component}\0${maskName(text, cluster)}`, "base64");
}

function maskName(text: string, cluster: string): string {
  return cluster === "" ? text : text.replaceAll(cluster, anyCluster);
}
