import { printYaml, type JsonValue } from "@thanos-fleet/yaml-source";
import type { WrittenRuleGroup } from "./rule-group.ts";

/**
 * Bytes of one rule file, and so of its ConfigMap. Kubernetes takes 1 MiB; `kubectl apply` without `--server-side`
 * writes the whole object once more into an annotation, where 256 KiB is the limit, quotes and line ends escaped.
 */
export const ruleFileLimit = 192 * 1024;

/** The text of a rule file. */
export function printGroups(groups: readonly WrittenRuleGroup[]): string {
  return printYaml({ groups: groups as unknown as JsonValue });
}

/** The groups in their order, as many together as fit into a file. */
export function splitGroups(groups: readonly WrittenRuleGroup[]): readonly (readonly WrittenRuleGroup[])[] {
  const parts: WrittenRuleGroup[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const added = Buffer.byteLength(printGroups([group]));
    if (added > ruleFileLimit) throw new Error(`the rule group ${group.name} has ${added} bytes; no file may have over ${ruleFileLimit}`);
    if (size + added > ruleFileLimit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(group);
    size += added;
  }
  return parts;
}
