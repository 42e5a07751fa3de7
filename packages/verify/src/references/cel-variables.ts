import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { nameOf, specOf, type ClusterSet } from "./cluster-set.ts";
import { missing, unused } from "./reference-finding.ts";

interface Policy {
  readonly variables?: readonly { readonly name: string; readonly expression: string }[];
  readonly validations?: readonly { readonly expression: string; readonly messageExpression?: string }[];
}

/** The expressions of an admission policy use the variables that it declares, and each that it declares. */
export function variableFindings(set: ClusterSet): Finding[] {
  return set.ofKind("ValidatingAdmissionPolicy").flatMap(policyFindings);
}

function policyFindings(at: PlacedObject): Finding[] {
  const { variables = [], validations = [] } = specOf<Policy>(at);
  const texts = [...variables, ...validations].flatMap((entry) => Object.values(entry));
  const used = new Set(texts.flatMap((text) => [...text.matchAll(/\bvariables\.(\w+)/g)].map(([, name = ""]) => name)));
  const declared = variables.map(({ name }) => name);
  return [
    ...[...used]
      .filter((name) => !declared.includes(name))
      .map((name) => missing(at, ["spec"], `${nameOf(at)} declares no variable ${name}`)),
    ...declared
      .map((name, index) => ({ name, path: ["spec", "variables", index] }))
      .filter(({ name }) => !used.has(name))
      .map(({ name, path }) => unused(at, path, `no expression uses the variable ${name}`)),
  ];
}
