// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "7z7I3tHegdM6o-4MWqqhd563-QzwZLnMK_5ztzoUdhM";
