export { assemblePlan, type PlanFrame } from "./assemble-plan.ts";
export type { CauseSearch } from "./causes/find-causes.ts";
export { findValueEdits, type ValueEdit } from "./causes/value-edits.ts";
export { classTable, type ClassTableRow } from "./classes/class-table.ts";
export { changeClasses, classNames, reaches, sortClasses, type ChangeClass } from "./classes/change-class.ts";
export {
  blocksOf,
  causeText,
  commonCauses,
  fieldLine,
  foldedText,
  headline,
  marks,
  objectsTitle,
  summaryOf,
  valueLines,
} from "./format/describe.ts";
export { sameObjects, type SameObjects } from "./format/same-objects.ts";
export { objectsByEffect, sectionsOf, type Section as PlanSection } from "./format/sections.ts";
export { formatPlanJson } from "./format/format-json.ts";
export { formatPlanMarkdown } from "./format/format-markdown.ts";
export { formatPlanText } from "./format/format-text.ts";
export { findImmutableChanges, type ImmutableChange } from "./immutable/find-immutable-changes.ts";
export { immutableKindOf, type ImmutableKind } from "./immutable/immutable-fields.ts";
export { objectKey, parseObjects, type KubernetesObject } from "./objects/kubernetes-object.ts";
export type { Manifests } from "./objects/pair-objects.ts";
export type { ComponentPlan, FieldPlan, ObjectPlan, Plan, ValueChange } from "./plan.ts";
export { PlanBuilder, type ComponentSides } from "./plan-builder.ts";
