import type { RenderedFleet } from "../../src/index.ts";

/** A mistake in what is rendered, and a part of what the check says of it. */
export type BrokenReference = readonly [what: string, change: (fleet: RenderedFleet) => void, finding: string];
