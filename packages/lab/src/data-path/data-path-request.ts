import type { Row } from "../scenario.ts";
import type { DataPathStart } from "./data-path.ts";
import type { DataPathScenario } from "./scenario-names.ts";
import type { ScenarioNeeds } from "./scenario-needs.ts";

/** What the process inside the namespaces is told. */
export interface DataPathRequest extends DataPathStart, ScenarioNeeds {
  readonly scenarios: readonly DataPathScenario[];
  /** Stays until it is told to end, and follows every render of `deploy`. */
  readonly isToStay?: boolean;
}

/** What it tells. */
export type DataPathProgress =
  | { readonly kind: "note"; readonly text: string }
  /** An address inside, and the socket in the file system that leads there. */
  | { readonly kind: "door"; readonly name: string; readonly socket: string }
  | { readonly kind: "row"; readonly row: Row }
  | { readonly kind: "failed"; readonly message: string };
