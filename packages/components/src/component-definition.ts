import type { ComponentName } from "@thanos-fleet/schema";
import type { CentralCluster, EdgeCluster, Tenant } from "@thanos-fleet/fleet";

import type { Flow, Namespace, WorkloadPeer } from "./flows.ts";
import type { RuleGroup } from "./rules/rule-group.ts";

/**
 * All that a component may look at while it derives its view. An edge sees itself and the central cluster, the central
 * one sees who sends to it: what a cluster's output depends on is thereby known, and nothing else needs to be rendered again.
 */
export type ClusterContext = CentralContext | EdgeContext;

/** Pods that expose metrics; the agent makes a scrape job of it. */
export interface ScrapeTarget {
  /** The `job` label, by which rules and dashboards find the series. */
  readonly job: string;
  readonly pods: WorkloadPeer;
  readonly port: number;
  readonly scheme?: "http" | "https";
  readonly path?: string;
  /** Set where the pods ask something else: what they answer is that target's, whichever pod asked. */
  readonly probe?: Probe;
  /** Set where one job reads several pages of the same pods: the label `name` of this one's series. */
  readonly part?: string;
}

/** What a prober is asked about, as the parameters and labels of its scrape job. */
export interface Probe {
  /** The label `probe`; the prober's module has this name too. */
  readonly name: string;
  /** Sent as the parameter `target`; the label `instance`. */
  readonly target: string;
}

/** A Secret that pods or the Gateway read; only its name and keys are ever rendered. */
export interface ExpectedSecret {
  readonly name: string;
  readonly namespace: Namespace;
  readonly keys: readonly string[];
  readonly purpose: string;
  /** Who makes it; an operator by hand when absent. */
  readonly source?: SecretSource;
}

/** Who makes a Secret. */
export type SecretSource =
  /** cert-manager, in the same cluster, for the Certificate of this name. */
  | { readonly kind: "certManager"; readonly certificate: string }
  /** An operator who copies the same keys out of a Secret of another cluster, or of another namespace. */
  | { readonly kind: "copy"; readonly cluster: string; readonly namespace: Namespace; readonly name: string }
  /** Whatever issues certificates where cert-manager does not. */
  | { readonly kind: "elsewhere" };

/** A file that its program reads again by itself, once the kubelet has brought it. */
export interface LiveFile {
  readonly id: string;
  readonly file: RegExp;
  /** The argument without which it would not; none where the program always does. */
  readonly argument?: string;
  readonly effect: string;
  readonly source: string;
}

/** What all components of a cluster declared, for those that build on it: policies, scrape jobs, the list of Secrets. */
export interface ClusterDeclarations {
  readonly flows: readonly Flow[];
  readonly scrapeTargets: readonly ScrapeTarget[];
  readonly secrets: readonly ExpectedSecret[];
  /** The jobs that agents scrape: of the whole fleet in the centre, of its own agent at an edge. */
  readonly jobs: ReadonlySet<string>;
  /** Every component there is, whatever runs: the centre watches what runs elsewhere. */
  readonly definitions: readonly ComponentDefinition[];
}

export type DeriveContext = ClusterContext & ClusterDeclarations;

/** What the rules depend on: the centre's values, who sends to it, and what is scraped in the fleet. */
export type RuleContext = Pick<CentralContext & ClusterDeclarations, "cluster" | "senders" | "scrapeTargets" | "jobs" | "definitions">;

/** The rules about one subject, which are a file of the rulers. */
export interface SubjectRules {
  readonly subject: string;
  /** Place among the subjects: ascending, and by name where equal. */
  readonly order: number;
  readonly groups: readonly RuleGroup[];
}

export interface CentralContext {
  readonly role: "central";
  readonly cluster: CentralCluster;
  readonly central: CentralCluster;
  /** Every cluster that sends to the centre, the central one first. */
  readonly senders: readonly Sender[];
}

/** All that the centre may know of a cluster that sends to it: what changes nothing here renders nothing of the centre again. */
export interface Sender {
  readonly name: string;
  readonly role: "central" | "edge";
  readonly region: string;
  readonly tenants: readonly Tenant[];
  readonly outageBudget: string;
  /** What it runs, whether its agent scrapes pods that ask for it, and whether Argo CD is there: what there is to be watched. */
  readonly components: readonly ComponentName[];
  /** The scrape jobs that these bring, which must have targets. */
  readonly jobs: readonly string[];
  readonly hasAnnotatedPods: boolean;
  readonly runsArgocd: boolean;
  /** Whether its agent uses certificates that somebody copies. */
  readonly copiesCertificates: boolean;
  /** Series that its agent may hold. */
  readonly seriesBudget: number;
  /** Hours for which its agent can keep what it has not sent; undefined where no agent runs. */
  readonly backlogHours: number | undefined;
}

export interface EdgeContext {
  readonly role: "edge";
  readonly cluster: EdgeCluster;
  readonly central: CentralCluster;
}

/**
 * A component as the renderer knows it. `derive` computes everything its templates print; adjustable values reach it as
 * opaque tokens, so nothing derived can depend on what Helm may change later.
 */
export interface ComponentDefinition {
  /** Values key, schema file, chart folder, output folder and Application name, all the same. */
  readonly name: ComponentName;
  readonly namespace: Namespace;
  /** Place in everything that lists components: ascending, and by name where equal. */
  readonly order: number;
  /** One sentence for Chart.yaml. */
  readonly description: string;
  /** The component's view: what its templates may read. */
  derive(context: DeriveContext): object;
  /** Connections that the component's pods open, and those that reach them from what is no pod. */
  flows(context: ClusterContext & { readonly scrapeTargets: readonly ScrapeTarget[] }): readonly Flow[];
  scrapeTargets?(context: ClusterContext): readonly ScrapeTarget[];
  /** Every job by which agents scrape it wherever it runs, for the rules and dashboards of the centre. */
  readonly jobs?: readonly string[];
  /**
   * The only metrics that are kept of its jobs which expose far more than rules and dashboards ask for, by job.
   * `prometheus-agent.extraMetrics` adds names. `pnpm check` refuses an expression that asks for a metric that is not kept.
   */
  readonly keptMetrics?: Readonly<Record<string, readonly string[]>>;
  /** The same of series with a label `tenant`, of jobs that have many of them; their series without a tenant are all kept. */
  readonly keptOfTenants?: Readonly<Record<string, readonly string[]>>;
  secrets?(context: ClusterContext): readonly ExpectedSecret[];
  /**
   * Recording and alerting rules by subject, written as if everything ran: those without a subject in the fleet are left
   * out later.
   */
  rules?(context: RuleContext): readonly SubjectRules[];
  /** Files of its ConfigMaps that need no restart; any other one does, and a plan says so. */
  readonly liveFiles?: readonly LiveFile[];
  /** Version of what is deployed, for Chart.yaml; absent where there is no program. */
  appVersion?(context: ClusterContext): string;
}
