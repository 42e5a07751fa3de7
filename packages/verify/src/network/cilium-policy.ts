import type { PlacedObject } from "../objects/cluster-objects.ts";
import type { ObjectPath, Path } from "../objects/object-path.ts";
import type { LabelSelector } from "../objects/label-selector.ts";
import type { Direction, Policy, PolicyRule } from "./network-policy.ts";
import type { Party } from "./party.ts";

interface CiliumRule {
  readonly [key: string]: unknown;
  readonly fromEntities?: readonly string[];
  readonly toEntities?: readonly string[];
  readonly toPorts?: readonly { readonly ports?: readonly CiliumPort[] }[];
}

interface CiliumPort {
  readonly port: string;
  readonly endPort?: number;
  readonly protocol?: "TCP" | "UDP";
}

interface CiliumSpec {
  readonly [key: string]: unknown;
  readonly endpointSelector: LabelSelector;
  readonly ingress?: readonly CiliumRule[];
  readonly egress?: readonly CiliumRule[];
}

/**
 * Reads a CiliumNetworkPolicy by entities and ports. A direction is restricted as soon as it has a rule. What else such a
 * policy can say is listed as unjudged: skipped, it could allow or deny behind the check's back.
 */
export function readCiliumPolicy({ object, file }: PlacedObject): Policy {
  const spec = object["spec"] as CiliumSpec;
  const unjudged: ObjectPath[] = [];
  const refuse = (value: object, known: readonly string[], path: Path): void => {
    for (const key of Object.keys(value)) if (!known.includes(key)) unjudged.push({ file, path: [...path, key] });
  };
  refuse(spec, ["endpointSelector", "ingress", "egress"], ["spec"]);
  const rules = (direction: Direction): PolicyRule[] | undefined => {
    const list = spec[direction] ?? [];
    const key = direction === "ingress" ? "fromEntities" : "toEntities";
    const read = list.map((rule, index) => {
      const path = ["spec", direction, index];
      refuse(rule, [key, "toPorts"], path);
      for (const [at, value] of (rule.toPorts ?? []).entries()) refuse(value, ["ports"], [...path, "toPorts", at]);
      return readRule(rule, key, { file, path });
    });
    return read.length === 0 ? undefined : read;
  };
  return {
    name: object.metadata?.name ?? "",
    file,
    namespace: object.metadata?.namespace ?? "default",
    selector: spec.endpointSelector,
    rules: { ingress: rules("ingress"), egress: rules("egress") },
    unjudged,
  };
}

function readRule(rule: CiliumRule, key: "fromEntities" | "toEntities", { file, path }: ObjectPath): PolicyRule {
  const entities = rule[key];
  const ports = (rule.toPorts ?? []).flatMap(({ ports: some = [] }, group) =>
    some.map(({ port, endPort, protocol = "TCP" }, index) => ({
      port: /^\d+$/.test(port) ? Number(port) : port,
      ...(endPort === undefined ? {} : { endPort }),
      protocol,
      place: { file, path: [...path, "toPorts", group, "ports", index] },
    })),
  );
  return {
    peers: entities?.map((entity, index) => ({
      place: { file, path: [...path, key, index] },
      isSelector: false,
      matches: (party) => isEntity(party, entity),
    })),
    ports: ports.length === 0 ? undefined : ports,
  };
}

/** `cluster` is everything in the cluster: its pods, its nodes, and the Gateway's proxy that runs on them. */
function isEntity(party: Party, entity: string): boolean {
  if (entity === "all") return true;
  if (entity === "cluster") return party.kind === "pod" || !party.entities.includes("world");
  return party.kind === "outside" && (party.entities as readonly string[]).includes(entity);
}
