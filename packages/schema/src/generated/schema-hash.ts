// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "u6cGV8AqSDZPO0TFVZAMWzhKtnGLjbGY9q-P_tAI6_I";
