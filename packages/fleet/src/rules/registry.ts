import { oneCentral } from "./one-central.ts";
import type { Rule } from "./rule.ts";

/** Every rule. A new one is a file beside this, a line here, and two fixtures in fixtures/rules/<name>/. */
export const rules: readonly Rule[] = [oneCentral];
