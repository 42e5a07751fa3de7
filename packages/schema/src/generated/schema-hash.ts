// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "xQZpvHjcFnL5qW_IueL43H41GeJankFyR4xMRUrzYfQ";
