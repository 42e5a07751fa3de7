// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "750yvQF0AlL645XEzHSYTe87M8AFY6Z9snjtiSLl5Y4";
