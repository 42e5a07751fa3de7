// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "vdMy8-EgFhvNQdv3sszQn4Iah0O1k8kQP9SP3pojJR8";
