import { foldFindings } from "../../src/rules/fold-findings.ts";
import { findingsOf, type Place, type Rule } from "../../src/rules/rule.ts";
import type { Fleet } from "../../src/fleet.ts";
import { loadPatched } from "../patched-fleet.ts";
import { ruleCases } from "./index.ts";
import { rulePlaces } from "./places.ts";
import { readFixture } from "./rule-fixture.ts";
import type { RuleCase } from "./rule-case.ts";

/** A case with its fleet. */
export interface LoadedCase {
  readonly name: string;
  readonly fleet: Fleet;
  readonly messages: readonly string[];
}

/** What a rule is held to. */
export interface Expected {
  readonly cases: readonly LoadedCase[];
  readonly places: readonly string[];
}

/** A rule's cases, and the specification's fleet, which no rule refuses. */
export function loadCases(rule: string): readonly LoadedCase[] {
  const unchanged: RuleCase = ["the fleet as it is", {}];
  return [unchanged, ...(ruleCases[rule] ?? [])].map(loadCase);
}

function loadCase([name, patch, ...messages]: RuleCase): LoadedCase {
  const { fleet, diagnostics } = loadPatched(patch);
  // A fleet that its schemas refuse is not judged by any rule.
  if (fleet === undefined) throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join("; ")}`);
  return { name, fleet, messages };
}

/** What a rule is held to: its cases, or, where it has none, its two fixtures and what it says of them now. */
export function expectedOf(rule: Rule): Expected {
  const places = rulePlaces[rule.name];
  if (places !== undefined) return { cases: loadCases(rule.name), places };
  const cases = ["failing", "passing"].map((name) => {
    const { fleet, messages } = loadCase([name, readFixture(rule.name, name)]);
    return { name, fleet, messages: saidOf(rule, { name, fleet, messages }) };
  });
  return { cases, places: placesOf(rule, cases) };
}

/**
 * What a rule says of a case's fleet. Equal to the case's messages where each is a part of what is said, after `warning: ` where
 * that is its severity; ` … ` stands before a part of the hint, ` # ` before the place's value and ` @ ` before its clusters.
 */
export function saidOf(rule: Rule, { fleet, messages }: LoadedCase): readonly string[] {
  const findings = findingsOf(rule, fleet);
  const paths = new Set<string>();
  rule.check(fleet, (places) => places.forEach(({ path }) => paths.add(path)));
  return foldFindings(findings).map(({ severity, message, hint = "" }, index) => {
    const said = `${severity === "error" ? "" : `${severity}: `}${message}`;
    const clusters = findings.find(({ diagnostic }) => message.startsWith(diagnostic.message))?.clusters ?? [];
    const expected = messages[index];
    if (expected === undefined) return said;
    const [withPlace = "", where] = expected.split(" @ ");
    const [sentence = "", path] = withPlace.split(" # ");
    const [start = "", ...others] = sentence.split(" … ");
    const isWarning = start.startsWith("warning: ");
    const isSaid = said.includes(start) && isWarning === (severity === "warning") && others.every((part) => hint.includes(part));
    const isThere = (where ?? clusters.join(", ")) === clusters.join(", ") && (path === undefined || paths.has(path));
    return isSaid && isThere ? expected : `${said} (${hint}) @ ${clusters.join(", ")}`;
  });
}

/** The values that a rule names together in its cases, sorted, with the roles of their clusters. */
export function placesOf(rule: Rule, cases: readonly LoadedCase[]): readonly string[] {
  const named = new Set<string>();
  for (const { fleet } of cases) rule.check(fleet, (places) => named.add([...new Set(places.map(describe))].join(" + ")));
  return [...named].sort();
}

function describe({ cluster, path }: Place): string {
  return `${cluster.role} ${path}`;
}

/** The first case about which a rule says something else, or the places where it says it; undefined where all is as expected. */
export function surprise(rule: Rule, { cases, places }: Expected): string | undefined {
  try {
    const wrong = cases.find((each) => JSON.stringify(saidOf(rule, each)) !== JSON.stringify(each.messages));
    if (wrong !== undefined) return wrong.name;
    return JSON.stringify(placesOf(rule, cases)) === JSON.stringify(places) ? undefined : "its places";
  } catch (error) {
    return (error as Error).message;
  }
}
