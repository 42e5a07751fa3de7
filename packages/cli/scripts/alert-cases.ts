import { readFileSync } from "node:fs";
import { alertCaseFiles, scenarioFiles, type RuleTestFile } from "@thanos-fleet/components/rule-tests";
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
 * How each alert is tried: by its cases, and by scenarios written by hand.
 *
 * @throws Error of an alert without a case.
 */
export function alertCases(): (alert: string, severity: string) => AlertCases {
  const cases = new Map(readAll<Readonly<Record<string, Case>>>(alertCaseFiles).flatMap((file) => Object.entries(file)));
  const scenarios = readAll<RuleTests>(scenarioFiles).flatMap(({ tests }) => tests.map((test) => test.alert_rule_test ?? []));
  return (alert, severity) => {
    const found = cases.get(`${alert} ${severity}`);
    if (found === undefined) throw new Error(`${alert} ${severity} has no case; see packages/components/test/alert-cases.md`);
    const flaps = found.always === true ? "always fires" : found.flaps?.stays === "firing" ? "one alert" : "silent";
    return { flaps, scenarios: scenarios.filter((tested) => tested.some(({ alertname }) => alertname === alert)).length };
  };
}

function readAll<T>(files: readonly RuleTestFile[]): T[] {
  return files.map(({ path }) => parse(readFileSync(path, "utf8")) as T);
}
