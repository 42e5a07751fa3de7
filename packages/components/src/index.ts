export { argocdLabels, destinationName, resourcesFinalizer, rootName } from "./argocd-names.ts";
export type { ClusterContext, ComponentDefinition, DeriveContext, ExpectedSecret, SecretSource } from "./component-definition.ts";
export { components } from "./components.ts";
export { componentsOf, contextOf } from "./context.ts";
export { uniqueSecrets } from "./expected-secrets.ts";
export { rulesBySubject } from "./rules/rule-files.ts";
export type { AlertingRule, RecordingRule } from "./rules/rule-group.ts";
export { hasHeadLimits } from "../thanos-receiver/limits.ts";
export { inhibitRules, isMoreUrgent, mayMute, type AlertIdentity, type InhibitRule } from "../alertmanager/inhibit-rules.ts";
