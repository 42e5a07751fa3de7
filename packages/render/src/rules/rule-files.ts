import { remoteWriteRules } from "./remote-write-rules.ts";
import { receiveRules } from "./receive-rules.ts";
import type { RuleFile } from "./rule-group.ts";

/** Every rule the rulers evaluate, one file a subject. */
export function ruleFiles(): readonly RuleFile[] {
  return [
    { name: "receive", groups: receiveRules() },
    { name: "remote-write", groups: remoteWriteRules() },
  ];
}
