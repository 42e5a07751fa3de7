import type { Row } from "../scenario.ts";
import type { DataPathStart } from "./data-path.ts";
import type { DataPathScenario } from "./scenario-names.ts";

/** What the process inside the namespaces is told. */
export interface DataPathRequest extends DataPathStart {
  readonly scenarios: readonly DataPathScenario[];
}

/** What it tells. */
export type DataPathProgress =
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "row"; readonly row: Row }
  | { readonly kind: "failed"; readonly message: string };
