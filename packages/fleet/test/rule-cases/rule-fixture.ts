import { loadSourceFile, parseYaml, toValue } from "@thanos-fleet/yaml-source";
import { repository, type Patch } from "../patched-fleet.ts";

/** Each rule has a folder here: `failing.yaml` and `passing.yaml` change the specification's fleet, at or near the rule's boundary. */
export const ruleFixtures = "packages/fleet/fixtures/rules";

/** The change that a fixture of a rule makes. */
export function readFixture(rule: string, name: string): Patch {
  const { file } = loadSourceFile(repository, `${ruleFixtures}/${rule}/${name}.yaml`);
  if (file === undefined) throw new Error(`${rule} has no ${name}.yaml`);
  const { root } = parseYaml(file);
  if (root === undefined) throw new Error(`${file.path} cannot be parsed`);
  return toValue(root) as Patch;
}
