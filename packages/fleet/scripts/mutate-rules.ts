import { rules } from "../src/rules/registry.ts";
import { equivalentMutants } from "./rule-mutation/equivalent-mutants.ts";
import { judgeRule, type JudgedMutant } from "./rule-mutation/judge-rules.ts";

// Changes the rules one expression at a time, numbers included, and asks their cases in test/rule-cases:
//   node packages/fleet/scripts/mutate-rules.ts [rule…]
// It fails where one survives that equivalent-mutants.ts does not explain, or where that has one that does not survive.

const names = process.argv.slice(2);
const asked = rules.filter(({ name }) => names.length === 0 || names.includes(name));
const judged: JudgedMutant[] = [];
for (const rule of asked) for await (const each of judgeRule(rule)) judged.push(each);

const survivors = judged.filter(({ noticedBy }) => noticedBy === undefined);
const unexplained = survivors.filter(({ rule, mutant }) => !equivalentMutants.some((known) => isSame(known, { rule, ...mutant })));
const outdated = equivalentMutants.filter(
  (known) => asked.some(({ name }) => name === known.rule) && !survivors.some(({ rule, mutant }) => isSame(known, { rule, ...mutant })),
);
for (const { rule, mutant } of unexplained) print(`no case notices ${rule}.ts:${mutant.line} ${mutant.before} → ${mutant.after}`);
for (const { rule, before, after } of outdated) print(`is not equivalent, or is no more: ${rule} ${before} → ${after}`);
print(
  `${judged.length - survivors.length} of ${judged.length} mutants of ${asked.length} rules noticed, ${survivors.length - unexplained.length} equivalent`,
);
process.exitCode = unexplained.length + outdated.length === 0 ? 0 : 1;

interface Change {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
}

function isSame(one: Change, other: Change): boolean {
  return (
    one.rule === other.rule &&
    one.before === other.before.replaceAll(/\s+/g, " ").trim() &&
    one.after === other.after.replaceAll(/\s+/g, " ").trim()
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
