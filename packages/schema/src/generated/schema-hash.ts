// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "6hTjY4CyNOucrgpcNjpvfuM-mzVr_VKzpvj_rS3T3No";
