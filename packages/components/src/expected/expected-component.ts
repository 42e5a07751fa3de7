import type { CentralCluster, Cluster, Fleet } from "@thanos-fleet/fleet";
import type { Tool } from "@thanos-fleet/native-tool";
import type { ExpectedApp } from "./expected-app.ts";
import type { ExpectedCertificate } from "./expected-certificate.ts";
import type { ExpectedFlow, ForbiddenFlow, ForeignPods, OutsideAddress } from "./expected-flow.ts";
import type { ExpectedLogRole } from "./expected-log-role.ts";
import type { ExpectedPipeline } from "./expected-pipeline.ts";
import type { ExpectedScrape, Settings } from "./expected-scrape.ts";

export interface ExpectedRight {
  readonly verb: string;
  readonly resource: string;
  readonly why: string;
}

/** What a role of Kubernetes may do, one right a line: `verb group/resource`. */
export interface ExpectedRights {
  readonly rights: readonly string[] | RegExp;
  /** Where rights have a form only, those that may not be missing: verb and resource, in whatever group. */
  needs?(cluster: Cluster): readonly ExpectedRight[];
  readonly why: string;
}

/** A setting that only the values know, such as one about a service outside the clusters. */
export interface OutsideSetting {
  /** Key of the ConfigMap. */
  readonly key: string;
  readonly path: readonly (string | number)[];
  /** What it must be; undefined where it must be absent. */
  is(values: CentralCluster["values"]): string | number | boolean | undefined;
  readonly why: string;
}

/** A line that a text of a ConfigMap must have, such as a limit of a script that no test runs as long. */
interface ExpectedLine {
  /** Key of the ConfigMap. */
  readonly key: string;
  /** Without the blanks before it. */
  readonly line: string;
  readonly why: string;
}

/** Options of Argo CD that one object has beside those of its Application and its kind. */
interface ExpectedSyncOptions {
  readonly kind: string;
  readonly name: string;
  readonly options: string;
  readonly why: string;
}

/** A program that judges a configuration file of its own: what `--config.file` names in the containers of an image. */
export interface ConfigurationJudge {
  readonly name: string;
  readonly tool: Tool;
  /** End of the image's path. */
  readonly image: string;
  /** How it is asked about the file at a path, beside which lies every other file of the container. */
  args(path: string): readonly string[];
}

/** A server whose arguments and files are judged by starting it: wrong flags, units or keys end it at once. */
export interface JudgedServer {
  readonly tool: Tool;
  /** End of the image's path. */
  readonly image: string;
  /** What it prints once everything that it was given is read. */
  readonly started: RegExp;
  readonly extraArguments?: readonly string[];
}

/**
 * The rows that a component's declaration and templates are judged against, written apart from them: from what its
 * programs document and what the specification says. Nothing here may come from the declaration.
 */
export interface ExpectedComponent {
  /** By the pods' label `app`. */
  readonly apps?: Readonly<Record<string, ExpectedApp>>;
  /** Connections that its pods open. `isMetered` where tenants' heads are limited. */
  flows?(cluster: Cluster, isMetered: boolean): readonly ExpectedFlow[];
  readonly forbidden?: readonly ForbiddenFlow[];
  /** Scrape jobs of its pods, which may depend on other clusters. */
  scrapes?(cluster: Cluster, clusters: readonly Cluster[]): readonly ExpectedScrape[];
  /** Every setting of each remote write but its relabelling, by the name of its tenant. */
  remoteWrites?(cluster: Cluster): ReadonlyMap<string, Settings>;
  /** Addresses outside the cluster that its flows name. */
  outside?(cluster: Cluster): readonly OutsideAddress[];
  /** Pods of others that its flows name. */
  foreignPods?(cluster: Cluster): readonly ForeignPods[];
  /** Rights by the name of the ClusterRole; its holder reads in every namespace. */
  readonly clusterRoles?: Readonly<Record<string, ExpectedRights>>;
  /** Roles of the log store, by their names. */
  logRoles?(fleet: Fleet): Readonly<Record<string, ExpectedLogRole>>;
  /** Certificates that the centre's authority signs for it, by their names. */
  certificates?(central: CentralCluster, fleet: Fleet): Readonly<Record<string, ExpectedCertificate>>;
  readonly settings?: readonly OutsideSetting[];
  /** What its container of the component's name does with logs. */
  readonly pipeline?: ExpectedPipeline;
  readonly lines?: readonly ExpectedLine[];
  readonly syncOptions?: readonly ExpectedSyncOptions[];
  /** Files inside its ConfigMaps that a closed schema judges: the schema's name by the ConfigMap's key. */
  readonly schemas?: Readonly<Record<string, string>>;
  /** Keys of its ConfigMaps in which what looks like a path is one; in scripts it always is. */
  readonly filesWithPaths?: readonly string[];
  readonly configurations?: readonly ConfigurationJudge[];
  readonly servers?: readonly JudgedServer[];
  /** Where its objects live; `monitoring` when absent. */
  readonly namespace?: "monitoring-node";
}
