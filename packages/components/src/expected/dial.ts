import type { Cluster } from "@thanos-fleet/fleet";
import type { SpokenProtocol } from "./listener.ts";

/** Whom one text of a workload's container leads to inside its cluster. */
export interface Dial {
  /** Who dials where it is another program that the text is handed to. */
  readonly dialledBy?: string;
  /** The flag, the variable, or the ConfigMap's key; `*` stands for any name before it. */
  readonly where: string;
  /** Every one of them, by the label `app`. */
  readonly to: readonly string[];
  readonly speaks: SpokenProtocol;
  /** Port that the program takes where its text names none. */
  readonly defaultPort?: number;
  /** What it asks for, where the program does not know itself. */
  readonly path?: string;
  /** Whether the text must be there in this cluster; otherwise it may be. */
  isNeeded(cluster: Cluster): boolean;
  readonly why: string;
}

/** Whom a workload must reach through the centre's entrances, and where its address stands. */
export interface OutsideDial {
  readonly where: string;
  readonly to: string;
  readonly path: string;
  isNeeded(cluster: Cluster): boolean;
  readonly why: string;
}

export const always = (): boolean => true;
export const sometimes = (): boolean => false;
export const inCentre = ({ role }: Cluster): boolean => role === "central";
export const isEdge = ({ role }: Cluster): boolean => role === "edge";
