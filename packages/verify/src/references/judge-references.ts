import type { DiagnosticCode } from "@thanos-fleet/diagnostics";
import type { ObjectPath, PlacedObject } from "../cluster-objects.ts";
import { podWorkloads } from "../pod-workloads.ts";
import { isExternal } from "./external-objects.ts";
import { expectedSecrets, knownObjects, objectId, type KnownObject } from "./known-objects.ts";
import { objectReferences } from "./object-references.ts";
import type { Reference } from "./reference.ts";
import { selectionFaults } from "./selected-pods.ts";

export interface ReferenceFinding {
  readonly place: ObjectPath;
  readonly code: DiagnosticCode;
  readonly message: string;
}

/** Judges all that the objects of one cluster name, select and ask people for. */
export function judgeReferences(objects: readonly PlacedObject[]): {
  readonly count: number;
  readonly findings: readonly ReferenceFinding[];
} {
  const known = knownObjects(objects);
  const workloads = podWorkloads(objects);
  const references = objects.flatMap((placed) => objectReferences(placed));
  const selecting = objects.filter(({ object }) => object.kind === "Service" || object.kind === "PodDisruptionBudget");
  const named = new Set(references.map((reference) => objectId(reference)));
  const expected = expectedSecrets(objects);
  const faults = selecting.flatMap((placed) => selectionFaults(placed, workloads));
  return {
    count: references.length + selecting.length + expected.length,
    findings: [
      ...references.flatMap((reference) => unresolved(reference, known)),
      ...faults.map(({ place, message }): ReferenceFinding => ({ place, message, code: "reference/unresolved" })),
      ...expected
        .filter(({ namespace, name }) => !named.has(objectId({ kind: "Secret", namespace, name })))
        .map(({ namespace, name, place }): ReferenceFinding => {
          const message = `people are asked for the Secret ${namespace}/${name}, which nothing reads`;
          return { place, code: "reference/unused", message };
        }),
    ],
  };
}

function unresolved(reference: Reference, known: ReadonlyMap<string, KnownObject>): ReferenceFinding[] {
  const { kind, namespace, name, part, place } = reference;
  if (isExternal(kind, name)) return [];
  const what = `${kind} ${namespace === undefined ? "" : `${namespace}/`}${name}`;
  const found = known.get(objectId(reference));
  const code = "reference/unresolved";
  if (found === undefined) return [{ place, code, message: `there is no ${what}` }];
  if (part === undefined || found.parts === undefined || found.parts.includes(part)) return [];
  return [{ place, code, message: `${what} has no ${part}; it has ${found.parts.join(", ")}` }];
}
