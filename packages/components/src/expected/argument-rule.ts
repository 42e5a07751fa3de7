import type { CentralCluster, Cluster, Fleet } from "@thanos-fleet/fleet";
import { parseDuration } from "@thanos-fleet/schema";

/** What the tables may ask when they say what an argument must be. */
export interface Given {
  readonly fleet: Fleet;
  readonly cluster: Cluster;
  /** The values of the one central cluster, which also a rule about an edge may need. */
  readonly central: CentralCluster["values"];
  readonly replicas: number;
}

/** One flag or variable of a program; a positional argument has an empty name, a flag without a value an empty value. */
export interface ArgumentRule {
  readonly name: string;
  /** Its values in their order, none where it must be absent; or a form, of what other values only follow from. */
  readonly is: (given: Given) => readonly string[] | RegExp;
  readonly why: string;
}

/** A row about a setting that gives people a right, or takes one that they have by default. */
export interface SettingRight extends ArgumentRule {
  readonly who: string;
  /** What the setting, as the row has it, leaves them. */
  readonly may: string;
}

/** All rights that the settings of a program give. */
export interface SettingRights {
  /** Settings that may give a right: each is a row, or is not set. */
  readonly mayGive: RegExp;
  readonly rows: readonly SettingRight[];
}

export type ArgumentTable = readonly ArgumentRule[];

/** Always the same. */
export function is(name: string, value: string, why: string): ArgumentRule {
  return { name, is: () => [value], why };
}

/** As the values have it. */
export function follows(name: string, values: (given: Given) => string | number | readonly string[], why: string): ArgumentRule {
  return {
    name,
    is: (given) => {
      const value = values(given);
      return typeof value === "object" ? value : [String(value)];
    },
    why,
  };
}

/** Of a form only: its value is computed, or adjusted where the chart is installed. */
export function form(name: string, pattern: RegExp, why: string): ArgumentRule {
  return { name, is: () => pattern, why };
}

/** How late a sample may come: as the values have it, or as late as the longest outage that they allow a cluster that sends. */
export function latestSample({ fleet, central }: Given): string {
  const declared = central["thanos-receiver"]?.outOfOrderWindow;
  const budgets = fleet.clusters.filter(({ values }) => !values.decommission).map(({ values }) => values.outageBudget);
  return declared ?? budgets.reduce((longest, budget) => (parseDuration(budget) > parseDuration(longest) ? budget : longest));
}

export function logLevel(name: string): ArgumentRule {
  return form(name, /^(?:debug|info|warn|error)$/, "adjustable where the chart is installed");
}
