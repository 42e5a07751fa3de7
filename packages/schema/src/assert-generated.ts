import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import { schemaHash } from "./generated/schema-hash.ts";
import { hashSchemas } from "./hash-schemas.ts";

/**
 * Makes sure that the validators and types were generated from the schemas as they are: others would call a new key
 * unknown, and accept one that is gone.
 *
 * @throws CommandError where a schema was edited since.
 */
export function assertGenerated(repository = join(import.meta.dirname, "../../..")): void {
  if (hashSchemas(repository) === schemaHash) return;
  throw new CommandError("schema/stale", "schemas/ has changed since the validators and types were generated from it", {
    hint: "run `pnpm generate`",
  });
}
