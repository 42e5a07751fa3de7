import type { Cluster } from "@thanos-fleet/fleet";
import type { ArgumentTable, SettingRights } from "./argument-rule.ts";
import type { Dial, OutsideDial } from "./dial.ts";
import type { DocumentedPath } from "./documented-path.ts";
import type { ExpectedProbes } from "./expected-probes.ts";
import type { ExpectedShape } from "./expected-shape.ts";
import type { ExpectedWorkload } from "./expected-workload.ts";
import type { FileEffect } from "./file-effect.ts";
import type { Exception, Published } from "./exception.ts";
import type { Listener } from "./listener.ts";
import type { PodDetails } from "./pod-details.ts";

/** What the pods with one label `app` are held to. A Job serves nothing: it has neither a workload's rows nor probes. */
export interface ExpectedApp {
  /** Flags and variables of its server, each with the reason; one that no row explains is a finding. */
  readonly arguments: ArgumentTable;
  /** What its settings let people do; these are no rows of `arguments`. */
  readonly rights?: SettingRights;
  readonly workload?: ExpectedWorkload;
  readonly probes?: ExpectedProbes;
  /** Image, resources and user. */
  readonly shape: ExpectedShape;
  readonly details?: PodDetails;
  /** How a change of each file of a ConfigMap that it mounts reaches its program. */
  readonly files?: readonly FileEffect[];
  /** The ports at which its programs listen; a container declares these and no other. */
  listeners?(cluster: Cluster): readonly Listener[];
  /** Whom the texts that it is given lead to inside its cluster. */
  readonly dials?: readonly Dial[];
  /** Whom it must reach through the centre's entrances. */
  readonly outsideDials?: readonly OutsideDial[];
  /** What its program writes, reads without being told, and takes from its image. */
  readonly paths?: readonly DocumentedPath[];
  /** What it is allowed that others are not. */
  readonly exceptions?: { readonly allowed: readonly Exception[]; readonly why: string };
  /** Its ports that may be published, since they ask who is there. */
  readonly published?: readonly Published[];
}
