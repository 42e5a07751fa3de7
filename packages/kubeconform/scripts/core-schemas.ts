import { isSchema, strictSchema } from "./strict-schema.ts";

type Schema = Readonly<Record<string, unknown>>;
type Definitions = Readonly<Record<string, Schema>>;

/** Types that Go reads more liberally than their OpenAPI says. */
const liberal: Readonly<Record<string, Schema>> = {
  "io.k8s.apimachinery.pkg.api.resource.Quantity": { type: ["string", "number"] },
  "io.k8s.apimachinery.pkg.util.intstr.IntOrString": { type: ["string", "integer"] },
  "io.k8s.apimachinery.pkg.apis.meta.v1.Time": { type: ["string", "null"] },
  "io.k8s.apimachinery.pkg.runtime.RawExtension": { type: "object" },
};

/** The schema of a kind, with every definition it reaches. Throws when the definitions do not have the kind. */
export function coreSchema(
  definitions: Definitions,
  kind: { readonly group: string; readonly version: string; readonly kind: string },
): Schema {
  const root = Object.entries(definitions).find(([, schema]) => {
    const kinds = schema["x-kubernetes-group-version-kind"] as readonly { group: string; version: string; kind: string }[] | undefined;
    return kinds?.length === 1 && kinds[0]?.group === kind.group && kinds[0].version === kind.version && kinds[0].kind === kind.kind;
  });
  if (root === undefined) throw new Error(`the definitions have no ${kind.group}/${kind.version} ${kind.kind}`);
  const reached = new Map<string, Schema>();
  const schema = withIdentity(
    strictSchema(root[1], (reference) => reach(reference)),
    kind,
  );
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...schema,
    definitions: Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1))),
  };

  function reach(reference: string): string {
    const name = reference.slice("#/definitions/".length);
    const local = shortName(name);
    if (!reached.has(local)) {
      reached.set(local, {});
      reached.set(local, liberal[name] ?? strictSchema(definitions[name] ?? {}, reach));
    }
    return `#/definitions/${local}`;
  }
}

/** The metadata of every object, for custom resources, whose own schemas leave it open. */
export function objectMeta(definitions: Definitions): { readonly schema: Schema; readonly definitions: Definitions } {
  const name = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
  const own = coreSchema(
    {
      ...definitions,
      holder: {
        type: "object",
        properties: { metadata: { $ref: `#/definitions/${name}` } },
        "x-kubernetes-group-version-kind": [{ group: "holder", version: "holder", kind: "holder" }],
      },
    },
    { group: "holder", version: "holder", kind: "holder" },
  );
  return { schema: { $ref: `#/definitions/${shortName(name)}` }, definitions: own["definitions"] as Definitions };
}

/** An object must say what it is. */
export function withIdentity(schema: Schema, kind: { readonly group: string; readonly version: string; readonly kind: string }): Schema {
  const apiVersion = kind.group === "" ? kind.version : `${kind.group}/${kind.version}`;
  const properties = isSchema(schema["properties"]) ? schema["properties"] : {};
  const required = [...new Set(["apiVersion", "kind", "metadata", ...((schema["required"] as string[] | undefined) ?? [])])].sort();
  return { ...schema, properties: { ...properties, apiVersion: { enum: [apiVersion] }, kind: { enum: [kind.kind] } }, required };
}

function shortName(name: string): string {
  return name.replace(/^io\.k8s\.(?:api|apimachinery\.pkg)\./, "");
}
