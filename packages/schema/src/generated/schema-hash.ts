// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "CyJpVzUeczpYBMcSFyd3yPwnfAgPyTFtc9AbheVdi1A";
