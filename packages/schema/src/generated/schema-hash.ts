// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "Q6-j_6m_1xNvrmBPkqawZIZgbdJYP6b6PZ73g9vfcyk";
