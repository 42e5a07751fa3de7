import { definitions } from "../generated/definitions.ts";
import type { ComponentDefinition } from "./component-definition.ts";

/** Every component, in the order in which outputs list them. */
export const components: readonly ComponentDefinition[] = definitions.toSorted((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
