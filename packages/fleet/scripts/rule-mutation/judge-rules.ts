import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rule } from "../../src/rules/rule.ts";
import { expectedOf, surprise } from "../../test/rule-cases/judge-case.ts";
import { ruleMutants, type RuleMutant } from "./rule-mutants.ts";

/** A mutant of a rule, and the case that noticed it; none where it survived. */
export interface JudgedMutant {
  readonly rule: string;
  readonly mutant: RuleMutant;
  readonly noticedBy: string | undefined;
}

const folder = join(import.meta.dirname, "../../src/rules");
const mutated = new Map<string, string>();

// A mutant is a module of its own, named by what stands behind the question mark; what it imports is shared.
registerHooks({
  load(url, context, next) {
    const source = mutated.get(url);
    return source === undefined ? next(url, context) : { format: "module-typescript", source, shortCircuit: true };
  },
});

/** Changes one rule's module one expression at a time, and asks its cases. */
export async function* judgeRule(rule: Rule): AsyncGenerator<JudgedMutant> {
  const path = join(folder, `${rule.name}.ts`);
  const expected = expectedOf(rule);
  const wrong = surprise(rule, expected);
  if (wrong !== undefined) throw new Error(`${rule.name} itself does not judge as its cases say: ${wrong}`);
  for (const [index, mutant] of ruleMutants(path, readFileSync(path, "utf8")).entries()) {
    const url = `${pathToFileURL(path).href}?mutant=${index}`;
    mutated.set(url, mutant.text);
    const changed = await importRule(url, rule.name);
    const noticing = changed === undefined ? "the module cannot be loaded" : surprise(changed, expected);
    yield { rule: rule.name, mutant, noticedBy: noticing };
  }
}

async function importRule(url: string, name: string): Promise<Rule | undefined> {
  try {
    const module = (await import(url)) as Readonly<Record<string, unknown>>;
    return Object.values(module).find((exported) => (exported as Partial<Rule>).name === name) as Rule | undefined;
  } catch {
    return undefined;
  }
}
