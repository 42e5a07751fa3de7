// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "pPMtK-8dvBXFHXE8Fk6W11ziv5RwMi3srHLW5_x_9bM";
