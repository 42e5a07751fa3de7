import { addresses } from "./addresses.ts";
import { agents } from "./agents.ts";
import { centres } from "./centre.ts";
import { names } from "./names.ts";
import type { RuleCases } from "./rule-case.ts";

/** A failing and a passing case for each branch and each boundary of every rule. */
export const ruleCases: RuleCases = { ...addresses, ...agents, ...centres, ...names };
