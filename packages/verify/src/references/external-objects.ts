/** Something that rendered objects name and the fleet does not make. */
export interface ExternalObject {
  readonly kind: string;
  /** Its name; or the key of the values that choose one; or for what is selected, the label that it has. */
  readonly name?: string;
  readonly chosenBy?: string;
  readonly label?: { readonly key: string; readonly value: string } | { readonly key: string; readonly nameOf: string };
  readonly why: string;
}

/** Every such thing, the only exceptions of the check of references; see docs/prerequisites.md. */
export const externalObjects: readonly ExternalObject[] = [
  {
    kind: "Service",
    // Its value is the name of a Gateway, which must be rendered.
    label: { key: "io.cilium.gateway/owning-gateway", nameOf: "Gateway" },
    why: "Cilium makes one Service for each Gateway and labels it with the Gateway's name",
  },
  {
    kind: "Service",
    label: { key: "cilium.io/ingress", value: "true" },
    why: "Cilium's shared Service of all Ingresses comes with its installation",
  },
  { kind: "GatewayClass", name: "cilium", why: "Cilium's operator makes the class when its Gateway API is switched on" },
  { kind: "IngressClass", name: "cilium", why: "Cilium's chart makes the class when its ingress controller is switched on" },
  { kind: "StorageClass", chosenBy: "storageClassName", why: "the cluster's storage has classes, and the values choose among them" },
  { kind: "PriorityClass", chosenBy: "priorityClassName", why: "the cluster's operator ranks its workloads" },
  { kind: "PullSecret", chosenBy: "imagePullSecrets", why: "the registry's operator gives out its logins" },
];

export function isExternal(kind: string, name: string): boolean {
  return externalObjects.some((external) => external.kind === kind && external.name === name);
}

/** True for a name that the cluster's own values choose for something that the fleet does not make. */
export function isChosen(kind: string, name: string, values: unknown): boolean {
  return externalObjects.some((external) => external.kind === kind && stringsBelow(values, external.chosenBy).includes(name));
}

/** Every string that stands anywhere below a key. */
function stringsBelow(value: unknown, key: string | undefined): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => (name === key ? allStrings(child) : stringsBelow(child, key)));
}

function allStrings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap((child) => allStrings(child)) : [];
}
