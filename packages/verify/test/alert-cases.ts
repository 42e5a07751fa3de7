import { readFileSync } from "node:fs";
import { alertCaseFiles } from "@thanos-fleet/components/rule-tests";
import { parse } from "yaml";

/** What a series does while all is well and while something is wrong; see `alert-cases.md` in packages/components/test. */
type Behaviour = string | readonly [good: string, bad: string];

/** One alert of one severity: the series that it looks at, and when it must fire. All numbers are minutes, as texts. */
interface AlertCase {
  readonly series: Readonly<Record<string, Behaviour>>;
  readonly step?: string;
  readonly warmup?: string;
  /** Minutes of wrong after which it fires, and of well after which it is over. */
  readonly fires?: string;
  readonly clears?: string;
  readonly flaps?: { readonly bad: string; readonly good: string; readonly stays?: "silent" | "firing" };
  /** Alerts that must not fire meanwhile. */
  readonly never?: readonly string[];
  /** `own`: the case says itself what the agents, or the list of tenants, do. */
  readonly agent?: "own";
  readonly tenants?: "own";
  /** `false` for what tells of silence: it needs not wait for the end of one. Nor is it tried in steps of over a minute, which lookback does not bridge. */
  readonly waits?: string;
  /** It can never be silent. */
  readonly always?: string;
}

interface PromtoolTest {
  readonly name: string;
  readonly interval: string;
  readonly input_series: readonly { readonly series: string; readonly values: string }[];
  readonly promql_expr_test: readonly object[];
}

/** The subjects that have cases: the names of rule files. */
export const caseSubjects = alertCaseFiles.map(({ subject }) => subject);

/** The cases of a subject, by alert and severity as in `ReceiverDown P0`. Everything is read as text: `+5` is no number. */
export function readCases(subject: string): Readonly<Record<string, AlertCase>> {
  const path = alertCaseFiles.find((file) => file.subject === subject)?.path;
  if (path === undefined) throw new Error(`${subject} has no cases`);
  return parse(readFileSync(path, "utf8"), { schema: "failsafe" }) as Record<string, AlertCase>;
}

/** A file of promtool's tests with the rules that it needs; few, since each test evaluates all of them all the time. */
export interface CaseFile {
  readonly key: string;
  readonly rules: object;
  readonly tests: { readonly tests: readonly PromtoolTest[] };
}

export interface Group {
  readonly name: string;
  readonly rules: readonly { readonly alert?: string }[];
}

/**
 * The test files of a subject's cases, one an alert: with the rule itself, those that must not fire meanwhile, what is
 * recorded, and by what the fleet's rules record whether a cluster is heard.
 */
export function caseFiles(subject: string, groupsOf: (subject: string) => readonly Group[]): CaseFile[] {
  return Object.entries(readCases(subject)).map(([key, found]) => {
    const names = new Set([key, ...(found.never ?? [])].map((name) => name.split(" ")[0]));
    const all = [...new Set(["fleet", ...(found.never === undefined ? [] : caseSubjects), subject])].flatMap((name) => groupsOf(name));
    const groups = all
      .map((group) => Object.assign({}, group, { rules: group.rules.filter(({ alert }) => alert === undefined || names.has(alert)) }))
      .filter(
        ({ rules, name }) => rules.some(({ alert }) => alert !== undefined) || name === "fleet.recording" || name.startsWith(`${subject}.`),
      );
    const tests = {
      rule_files: ["rules.yaml"],
      evaluation_interval: `${found.step ?? 1}m`,
      group_eval_order: groups.map(({ name }) => name),
      tests: testsOf(key, found),
    };
    return { key, rules: { groups }, tests };
  });
}

type State = "good" | "bad" | "gone";

/** When a test looks, in minutes, and whether the alert must fire then. */
type Look = readonly [minute: number, isFiring: boolean];

function testsOf(key: string, found: AlertCase): PromtoolTest[] {
  const step = minutes(found.step, 1);
  const warmup = minutes(found.warmup, 15 * step);
  const test = (kind: string, phases: readonly (readonly [State, number])[], looks: readonly Look[]): PromtoolTest => {
    const states = phases.flatMap(([state, length]) => Array.from({ length: length / step }, () => state));
    return {
      name: `${key} ${kind}`,
      interval: `${step}m`,
      input_series: inputSeries(found, states, step),
      promql_expr_test: looks.flatMap(([minute, isFiring]) => [
        expectation(key, minute, isFiring),
        ...(found.never ?? []).map((other) => expectation(other, minute, false)),
      ]),
    };
  };
  if (found.always !== undefined) return [test("always fires", [["good", warmup], ["bad", warmup]], [[warmup, true], [2 * warmup - step, true]])]; // prettier-ignore
  const fires = minutes(found.fires);
  const clears = minutes(found.clears);
  const worst = warmup + fires;
  return [
    test("is silent, fires, and ends", [["good", warmup], ["bad", fires + step], ["good", clears + step]], [[warmup - step, false], [worst, true], [worst + step + clears, false]]), // prettier-ignore
    flapping(found, warmup, step, test),
    ...(found.waits === "false" || step > 1 ? [] : [test("waits until its cluster is heard", [["good", warmup], ["bad", fires + step], ["gone", 90 * step]], [[worst, true], [worst + 30 * step, true], [worst + 90 * step, true]])]), // prettier-ignore
  ];
}

const cycles = 6;

function flapping(
  { flaps }: AlertCase,
  warmup: number,
  step: number,
  test: (kind: string, phases: readonly (readonly [State, number])[], looks: readonly Look[]) => PromtoolTest,
): PromtoolTest {
  const bad = minutes(flaps?.bad);
  const good = minutes(flaps?.good);
  const staysFiring = flaps?.stays === "firing";
  const starts = Array.from({ length: cycles }, (_, index) => warmup + index * (bad + good));
  const phases = starts.flatMap(() => [["bad", bad], ["good", good]] as const); // prettier-ignore
  const looks = starts
    .flatMap((start): Look[] => [
      [start + bad - step, staysFiring],
      [start + bad + good - step, staysFiring],
    ]) // prettier-ignore
    .slice(staysFiring ? cycles : 0);
  return test(staysFiring ? "flaps as one alert" : "is silent while it flaps", [["good", warmup], ...phases], looks);
}

function expectation(key: string, minute: number, isFiring: boolean): object {
  const [alertname, severity] = key.split(" ");
  const firing = `ALERTS{alertname="${alertname}", severity="${severity}", alertstate="firing"}`;
  return {
    expr: `(count(${firing}) or vector(0)) > bool 0`,
    eval_time: `${minute}m`,
    exp_samples: [{ labels: "{}", value: isFiring ? 1 : 0 }],
  };
}

function inputSeries({ series, agent, tenants }: AlertCase, states: readonly State[], step: number): PromtoolTest["input_series"] {
  const own = agent === "own" ? {} : { 'up{job="prometheus-agent", pod="prometheus-agent-0"}': "1" };
  const named = Object.entries({ ...own, ...series }).map(([selector, behaviour]) => ({
    series: complete(selector),
    values: samples(selector, behaviour, states, step),
  }));
  const clusters = new Set(["cluster-01", ...named.flatMap((input) => /cluster="([^"]+)"/.exec(input.series)?.[1] ?? [])]);
  const listed = tenants === "own" ? [] : [...clusters].map((cluster) => ({ series: `fleet_tenant_info{cluster="${cluster}", tenant="${cluster}", ruler="central"}`, values: `1x${states.length}` })); // prettier-ignore
  return [...listed, ...named];
}

/** What the rulers record has no tenant; everything else has that of its cluster. */
function complete(selector: string): string {
  const [name = "", labels = ""] = selector.split(/[{}]/);
  const isRecorded = name.startsWith("fleet_") || name.includes(":");
  const cluster = /cluster="([^"]+)"/.exec(labels)?.[1];
  const added = [
    cluster === undefined ? 'cluster="cluster-01"' : "",
    isRecorded ? 'ruler="central"' : `tenant_id="${cluster ?? "cluster-01"}"`,
  ];
  return `${name}{${[labels, ...added].filter((part) => part !== "").join(", ")}}`;
}

function samples(selector: string, behaviour: Behaviour, states: readonly State[], step: number): string {
  const [good, bad] = typeof behaviour === "string" ? [behaviour, behaviour] : behaviour;
  const isRecorded = /^fleet_|^\w+:/.test(selector);
  let value = 0;
  let last = "";
  return states
    .map((state, index) => {
      const what = state === "bad" || (state === "gone" && isRecorded) ? bad : state === "good" ? good : "stale";
      if (what === "stale" || what === "_") {
        const written = what === "stale" && last !== "stale" && last !== "_" ? "stale" : "_";
        last = what;
        return written;
      }
      last = what;
      if (what.startsWith("ms")) value = index * step * 60_000 + Number(what.slice(2));
      else if (what.startsWith("+")) value += Number(what.slice(1)) * step;
      else value = what.startsWith("t") ? index * step * 60 + Number(what.slice(1)) : Number(what);
      return String(value);
    })
    .join(" ");
}

function minutes(text: string | undefined, otherwise = Number.NaN): number {
  return text === undefined ? otherwise : Number(text);
}
