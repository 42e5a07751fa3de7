// Generated from schemas/ by `pnpm generate`. Do not edit.
/** Of the schemas that everything here was generated from. */
export const schemaHash = "JeGVDlYHdKkDHfwzG9y6A7qRdvQNgMyAcUo2Z1i82qY";
