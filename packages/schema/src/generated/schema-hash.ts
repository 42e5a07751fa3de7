// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "BA1RNljHXPoacd5Y7yQa0XTLCK5k3Wki0jMbnHcZTSQ";
