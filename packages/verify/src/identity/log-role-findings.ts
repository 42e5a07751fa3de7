import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { expectedComponents, type ExpectedLogRole } from "@thanos-fleet/components/expected";
import type { Fleet } from "@thanos-fleet/fleet";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";

/** The roles of the log store, by name. */
function expectedRoles(fleet: Fleet): ReadonlyMap<string, ExpectedLogRole> {
  return new Map(expectedComponents.flatMap(([, { logRoles }]) => Object.entries(logRoles?.(fleet) ?? {})));
}

/** Roles and their members, in the files that the log store's security reads; nothing where an object has no such files. */
export function logRoleFindings(at: PlacedObject, fleet: Fleet): Finding[] {
  const { data = {} } = at.object as { data?: Readonly<Record<string, string>> };
  if (data["roles.yml"] === undefined) return [];
  const roles = entriesOf(data["roles.yml"]);
  const mappings = entriesOf(data["roles_mapping.yml"] ?? "");
  const expected = expectedRoles(fleet);
  const finding = (key: string, piece: string, message: string): Finding => ({
    code: "identity/right",
    place: { file: at.file, path: ["data", key], piece },
    message,
  });
  const wrong = roles.flatMap(([name, role]) => {
    const allowed = allowedBy(expected.get(name));
    return isDeepStrictEqual(role, allowed)
      ? []
      : [finding("roles.yml", `${name}:`, `the role ${name} must be ${JSON.stringify(allowed) ?? "absent"}`)];
  });
  const mapped = mappings.flatMap(([name, mapping]) =>
    isDeepStrictEqual(mapping, membersOf(expected.get(name)))
      ? []
      : [finding("roles_mapping.yml", `${name}:`, `the role ${name} is given to others than its own users`)],
  );
  const needed = [...expected].filter(([, { mayBeMissing }]) => mayBeMissing !== true);
  const missing = [
    ...needed
      .filter(([name, { allows }]) => allows !== undefined && !has(roles, name))
      .map(([name]) => finding("roles.yml", "_meta:", `the role ${name} is missing`)),
    ...needed
      .filter(([name]) => !has(mappings, name))
      .map(([name]) => finding("roles_mapping.yml", "_meta:", `the role ${name} has no members`)),
  ];
  return [...wrong, ...mapped, ...missing];
}

function allowedBy(role: ExpectedLogRole | undefined): unknown {
  return role?.allows === undefined ? undefined : { reserved: false, ...role.allows };
}

function membersOf(role: ExpectedLogRole | undefined): unknown {
  return role === undefined ? undefined : { reserved: false, ...role.heldBy };
}

function has(entries: readonly (readonly [string, unknown])[], name: string): boolean {
  return entries.some(([found]) => found === name);
}

function entriesOf(text: string): [string, unknown][] {
  return Object.entries((parse(text) ?? {}) as Record<string, unknown>).filter(([name]) => name !== "_meta");
}
