import { isDeepStrictEqual } from "node:util";
import type { CentralCluster } from "@thanos-fleet/fleet";
import { parseDuration } from "@thanos-fleet/schema";
import type { DocumentProblem } from "../embedded/document.ts";
import type { Path } from "../objects/object-path.ts";
import { expectedInhibitions } from "./expected-inhibitions.ts";
import { rootInterval, rootTimes, timesOf, type RouteTimes } from "./expected-times.ts";

type Values = NonNullable<CentralCluster["values"]["alertmanager"]>;

interface Route {
  readonly matchers?: readonly string[];
  readonly group_by?: readonly string[];
  readonly group_wait?: string;
  readonly group_interval?: string;
  readonly repeat_interval?: string;
  readonly routes?: readonly Route[];
}

interface Receiver {
  readonly name: string;
  readonly [way: string]: unknown;
}

interface InhibitRule {
  readonly source_matchers?: readonly string[];
  readonly target_matchers?: readonly string[];
  readonly equal?: readonly string[];
}

/** Alertmanager's configuration, as far as it says what is told together, when, again and at its end. */
export interface AlertmanagerConfiguration {
  readonly route: Route;
  readonly receivers: readonly Receiver[];
  readonly inhibit_rules?: readonly InhibitRule[];
}

/** Groups, times, mutings and resolved messages are those of the tables. */
export function configurationProblems({ route, receivers, inhibit_rules: rules = [] }: AlertmanagerConfiguration, values: Values) {
  return [...rootProblems(route), ...childProblems(route, ["route"], values), ...resolvedProblems(receivers), ...inhibitionProblems(rules)];
}

function rootProblems(route: Route): DocumentProblem[] {
  const path = ["route", "group_by"];
  const isGrouped = isDeepStrictEqual(route.group_by, ["cluster"]);
  const message = "alerts must be grouped by cluster: most that goes wrong in one has one cause, and another cluster has another";
  return [...(isGrouped ? [] : [{ path, message }]), ...timeProblems(route, rootTimes, { path: ["route"], interval: rootInterval })];
}

const knownKeys = new Set(["receiver", "matchers", "routes", "group_wait", "group_interval", "repeat_interval"]);

function childProblems({ routes = [] }: Route, path: Path, values: Values): DocumentProblem[] {
  return routes.flatMap((route, index) => {
    const at = [...path, "routes", index];
    const times = timesOf(route.matchers ?? [], values);
    const others = Object.keys(route).filter((key) => !knownKeys.has(key));
    return [
      ...others.map((key) => ({ path: [...at, key], message: `no table says what ${key} of a route is for` })),
      ...timeProblems(route, times, { path: at, interval: times.interval ?? rootInterval }),
      ...childProblems(route, at, values),
    ];
  });
}

interface Placed {
  readonly path: Path;
  /** Seconds between two looks at a group. */
  readonly interval: number;
}

/** A message is repeated at the look that finds it old enough, so it must be by half a look before the promised moment. */
function timeProblems(route: Route, { wait, interval, repeats, why }: RouteTimes, { path, interval: looks }: Placed): DocumentProblem[] {
  const wanted = [
    ["group_wait", wait],
    ["group_interval", interval],
    ["repeat_interval", repeats === undefined ? undefined : repeats - looks / 2],
  ] as const;
  return wanted.flatMap(([name, seconds]) => {
    const text = route[name];
    const found = text === undefined ? undefined : parseDuration(text);
    if (found === seconds) return [];
    return [{ path: [...path, name], message: `${name} must be ${seconds === undefined ? "the parent's" : `${seconds} s`}: ${why}` }];
  });
}

/** People hear when it is over; who is called by the watchdog hears nothing of that kind. */
function resolvedProblems(receivers: readonly Receiver[]): DocumentProblem[] {
  return receivers.flatMap((receiver, index) =>
    Object.entries(receiver).flatMap(([way, entries]) =>
      (Array.isArray(entries) ? (entries as readonly { send_resolved?: boolean }[]) : []).flatMap(({ send_resolved: resolved }, number) => {
        const isExpected = resolved === (way !== "webhook_configs");
        const message = way === "webhook_configs" ? "the dead-man's switch must not be called at an end" : "an end must be told too";
        return isExpected ? [] : [{ path: ["receivers", index, way, number, "send_resolved"], message }];
      }),
    ),
  );
}

function inhibitionProblems(rules: readonly InhibitRule[]): DocumentProblem[] {
  const beside = rules.slice(expectedInhibitions.length).map((_, index) => ({
    path: ["inhibit_rules", expectedInhibitions.length + index],
    message: "no table says why these alerts are muted",
  }));
  const wrong = expectedInhibitions.flatMap(({ source, target, equal, why }, index): DocumentProblem[] => {
    const rule = rules[index];
    const path = rule === undefined ? ["inhibit_rules"] : ["inhibit_rules", index];
    const isSame =
      isDeepStrictEqual(rule?.source_matchers, source) &&
      isDeepStrictEqual(rule?.target_matchers, target) &&
      isDeepStrictEqual(rule?.equal, equal);
    const described = `${source.join(", ")} must mute ${target.join(", ")} where ${equal?.join(", ") ?? "nothing"} is equal`;
    return isSame ? [] : [{ path, message: `${described}: ${why}` }];
  });
  return [...wrong, ...beside];
}
