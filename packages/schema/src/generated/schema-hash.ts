// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "E1Nb9usuAK9w4utk0_3-WCQoEd8PmPMF3N0FvydMkdo";
