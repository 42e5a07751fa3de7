// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "yyc6oIB-IV84oQ3uKay1K3vyf_suNnfYzFD4NpkbYAs";
