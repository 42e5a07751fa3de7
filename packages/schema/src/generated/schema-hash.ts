// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "4CMze42wMr-Cx5K9cY7bP8J1AmSyQZphmWIryyE_Ems";
