import { createDiagnostic } from "../src/index.ts";

/** A values file with something wrong in it. */
export const file = { path: "clusters/a.yaml", text: "role: edge\nlevel: loud\n" };
/** An error with a hint and a schema. */
export const enumeration = createDiagnostic(
  "schema/enum",
  { file, range: { start: 18, end: 22 } },
  'level must be one of "info", "debug", but is "loud"',
  {
    hint: 'did you mean "info"?',
    schema: "schemas/a.schema.json#/properties/level",
  },
);
/** A warning that another place takes part in, with a comma and a percent sign. */
export const warning = createDiagnostic("rule/x", { file, range: { start: 6, end: 10 } }, "100% odd: a, b", {
  severity: "warning",
  related: [{ file, range: { start: 0, end: 4 }, message: "takes part" }],
});
