// Generated from the folders of packages/components by `pnpm generate`. Do not edit.
import type { Patch } from "@thanos-fleet/fleet/testing";
import { mergePatches, type Edit } from "../test/edit.ts";
import { edits as blackboxExporter, enabled as blackboxExporterEnabled } from "../blackbox-exporter/edits.ts";

/** Edits of values that every component names for itself; each must render, and pass every check. */
export const componentEdits: readonly Edit[] = [
  ...blackboxExporter,
];

/** What makes the specification's fleet run every component there is. */
export const everything: Patch = mergePatches([blackboxExporterEnabled]);
