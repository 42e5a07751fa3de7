import type { Path, PlacedObject } from "../cluster-objects.ts";
import { podReferences } from "./pod-references.ts";
import { referFrom, type Refer, type Reference } from "./reference.ts";

interface Backend {
  readonly name: string;
  readonly port?: number;
}

interface Spec {
  readonly serviceName?: string;
  readonly storageClassName?: string;
  readonly volumeClaimTemplates?: readonly { readonly spec?: { readonly storageClassName?: string } }[];
  readonly gatewayClassName?: string;
  readonly listeners?: readonly { readonly tls?: { readonly certificateRefs?: readonly { readonly name: string }[] } }[];
  readonly parentRefs?: readonly { readonly name: string; readonly sectionName?: string }[];
  readonly rules?: readonly {
    readonly backendRefs?: readonly Backend[];
    readonly http?: {
      readonly paths?: readonly {
        readonly backend: { readonly service?: { readonly name: string; readonly port: { readonly number?: number } } };
      }[];
    };
  }[];
  readonly ingressClassName?: string;
  readonly tls?: readonly { readonly secretName?: string }[];
  readonly issuerRef?: { readonly kind?: string; readonly name: string };
  readonly ca?: { readonly secretName: string };
}

/** Everything that an object names. */
export function objectReferences(placed: PlacedObject): Reference[] {
  const spec = (placed.object["spec"] ?? {}) as Spec;
  const refer = referFrom(placed);
  switch (placed.object.kind) {
    case "StatefulSet":
      return [
        ...podReferences(placed),
        ...refer("HeadlessService", spec.serviceName, ["spec", "serviceName"]),
        ...(spec.volumeClaimTemplates ?? []).flatMap((claim, index) =>
          refer("StorageClass", claim.spec?.storageClassName, ["spec", "volumeClaimTemplates", index, "spec", "storageClassName"]),
        ),
      ];
    case "PersistentVolumeClaim":
      return refer("StorageClass", spec.storageClassName, ["spec", "storageClassName"]);
    case "Gateway":
      return gatewayReferences(spec, refer);
    case "HTTPRoute":
    case "TLSRoute":
      return routeReferences(spec, refer);
    case "Ingress":
      return ingressReferences(spec, refer);
    case "Certificate":
      return refer(spec.issuerRef?.kind ?? "Issuer", spec.issuerRef?.name, ["spec", "issuerRef"]);
    case "Issuer":
      return refer("Secret", spec.ca?.secretName, ["spec", "ca"], "tls.key");
    case "RoleBinding":
    case "ClusterRoleBinding":
      return bindingReferences(placed, refer);
    default:
      return podReferences(placed);
  }
}

function gatewayReferences(spec: Spec, refer: Refer): Reference[] {
  return [
    ...refer("GatewayClass", spec.gatewayClassName, ["spec", "gatewayClassName"]),
    ...(spec.listeners ?? []).flatMap(({ tls }, index) =>
      (tls?.certificateRefs ?? []).flatMap(({ name }, at) =>
        refer("Secret", name, ["spec", "listeners", index, "tls", "certificateRefs", at], "tls.crt"),
      ),
    ),
  ];
}

function routeReferences(spec: Spec, refer: Refer): Reference[] {
  return [
    ...(spec.parentRefs ?? []).flatMap(({ name, sectionName }, index) =>
      refer("Gateway", name, ["spec", "parentRefs", index], sectionName),
    ),
    ...(spec.rules ?? []).flatMap(({ backendRefs = [] }, rule) =>
      backendRefs.flatMap(({ name, port }, index) => refer("Service", name, ["spec", "rules", rule, "backendRefs", index], port)),
    ),
  ];
}

function ingressReferences(spec: Spec, refer: Refer): Reference[] {
  return [
    ...refer("IngressClass", spec.ingressClassName, ["spec", "ingressClassName"]),
    ...(spec.tls ?? []).flatMap(({ secretName }, index) => refer("Secret", secretName, ["spec", "tls", index], "tls.crt")),
    ...(spec.rules ?? []).flatMap(({ http }, rule) =>
      (http?.paths ?? []).flatMap(({ backend: { service } }, index) => {
        const path: Path = ["spec", "rules", rule, "http", "paths", index, "backend"];
        return refer("Service", service?.name, path, service?.port.number);
      }),
    ),
  ];
}

function bindingReferences({ object, file }: PlacedObject, refer: Refer): Reference[] {
  const { roleRef, subjects = [] } = object as unknown as {
    readonly roleRef: { readonly kind: string; readonly name: string };
    readonly subjects?: readonly { readonly kind: string; readonly name: string; readonly namespace?: string }[];
  };
  return [
    ...refer(roleRef.kind, roleRef.name, ["roleRef"]),
    ...subjects.map(({ kind, name, namespace }, index): Reference => ({
      kind,
      namespace,
      name,
      place: { file, path: ["subjects", index] },
    })),
  ];
}
