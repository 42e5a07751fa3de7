import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { AlertCases } from "./rule-documents.ts";

interface Case {
  readonly flaps?: { readonly stays?: string };
  readonly always?: boolean;
}

interface RuleTests {
  readonly tests: readonly { readonly alert_rule_test?: readonly { readonly alertname: string }[] }[];
}

/**
 * How each alert is tried by what is in a folder of tests: the cases in `alert-cases`, and the scenarios in `rules`.
 *
 * @throws Error of an alert without a case.
 */
export function alertCases(folder: string): (alert: string, severity: string) => AlertCases {
  const cases = new Map(readAll<Readonly<Record<string, Case>>>(join(folder, "alert-cases")).flatMap((file) => Object.entries(file)));
  const scenarios = readAll<RuleTests>(join(folder, "rules")).flatMap(({ tests }) => tests.map((test) => test.alert_rule_test ?? []));
  return (alert, severity) => {
    const found = cases.get(`${alert} ${severity}`);
    if (found === undefined) throw new Error(`${alert} ${severity} has no case in ${folder}/alert-cases`);
    const flaps = found.always === true ? "always fires" : found.flaps?.stays === "firing" ? "one alert" : "silent";
    return { flaps, scenarios: scenarios.filter((tested) => tested.some(({ alertname }) => alertname === alert)).length };
  };
}

function readAll<T>(folder: string): T[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return names.map((name) => parse(readFileSync(join(folder, name), "utf8")) as T);
}
