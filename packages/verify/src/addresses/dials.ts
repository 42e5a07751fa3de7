import { expectedApps, type Dial } from "@thanos-fleet/components/expected";

/** Whom the texts of one workload lead to. */
export interface DialFrom extends Dial {
  readonly from: string;
}

/** Every address of a Service that any program is given; one that no row explains is a finding. */
export const dials: readonly DialFrom[] = [...expectedApps].flatMap(([from, { dials: own = [] }]) =>
  own.map((dial) => ({ ...dial, from })),
);

/** The row about a text, if there is one. */
export function dialOf(app: string, name: string): DialFrom | undefined {
  return dials.find(({ from, where }) => from === app && (where.startsWith("*") ? name.endsWith(where.slice(1)) : name === where));
}
