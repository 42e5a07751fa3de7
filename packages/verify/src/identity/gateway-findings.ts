import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { nameOf, namespaceOf, specOf, type ClusterSet } from "../references/cluster-set.ts";

interface Listener {
  readonly name: string;
  readonly protocol?: string;
  readonly hostname?: string;
  readonly tls?: { readonly mode?: string; readonly certificateRefs?: readonly object[] };
  readonly allowedRoutes?: { readonly namespaces?: { readonly from?: string } };
}

interface Route {
  readonly parentRefs?: readonly { readonly name: string; readonly sectionName?: string }[];
  readonly rules?: readonly {
    readonly backendRefs?: readonly object[];
    readonly filters?: readonly { readonly type?: string; readonly requestRedirect?: { readonly scheme?: string } }[];
  }[];
}

/** What a listener of each protocol does with TLS, and the routes that may hang on it. */
interface ExpectedListener {
  readonly mode?: "Terminate" | "Passthrough";
  /** How many certificates it shows. */
  readonly certificates: number;
  readonly routes: "HTTPRoute" | "TLSRoute";
  readonly why: string;
}

const protocols: Readonly<Record<string, ExpectedListener>> = {
  HTTP: { certificates: 0, routes: "HTTPRoute", why: "it only tells browsers to come back by TLS" },
  HTTPS: { mode: "Terminate", certificates: 1, routes: "HTTPRoute", why: "the programs behind it speak HTTP, so TLS ends here" },
  TLS: {
    mode: "Passthrough",
    certificates: 0,
    routes: "TLSRoute",
    why: "the programs behind it end TLS themselves, and see who shows which certificate",
  },
};

/** Each listener of a Gateway does with TLS what its protocol says, for one host and one namespace, and leads nowhere without TLS. */
export function gatewayFindings(set: ClusterSet): Finding[] {
  return set.ofKind("Gateway").flatMap((gateway) => {
    const { listeners = [] } = specOf<{ listeners?: readonly Listener[] }>(gateway);
    return listeners.flatMap((listener, index) => {
      const routes = set.ofKind("HTTPRoute", "TLSRoute", "TCPRoute", "GRPCRoute").filter((route) => hangsOn(route, gateway, listener));
      return listenerFindings({ gateway, listener, path: ["spec", "listeners", index], routes });
    });
  });
}

interface Judged {
  readonly gateway: PlacedObject;
  readonly listener: Listener;
  readonly path: Path;
  readonly routes: readonly PlacedObject[];
}

function listenerFindings({ gateway, listener, path, routes }: Judged): Finding[] {
  const { name, protocol = "", hostname, tls, allowedRoutes } = listener;
  const finding = (message: string, at = gateway, place = path): Finding => ({
    code: "identity/tls",
    place: { file: at.file, path: place },
    message: `the listener ${name} ${message}`,
  });
  const expected = protocols[protocol];
  if (expected === undefined) return [finding(`takes ${protocol}, for which no table says where TLS ends`)];
  const { mode, certificates, routes: kind, why } = expected;
  const shown = tls?.certificateRefs?.length ?? 0;
  return [
    ...(tls?.mode === mode ? [] : [finding(`must have the mode ${mode ?? "of no TLS"}: ${why}`)]),
    ...(shown === certificates ? [] : [finding(`shows ${shown} certificates, not ${certificates}: ${why}`)]),
    ...((hostname === undefined) === (mode === undefined) ? [] : [finding("with TLS is for one host, and without for all")]),
    ...(allowedRoutes?.namespaces?.from === "Same" ? [] : [finding("must take routes of its own namespace alone")]),
    ...(routes.length > 0 ? [] : [finding("has no route")]),
    ...routes.flatMap((route) => [
      ...(route.object.kind === kind ? [] : [finding(`takes a ${kind} alone: ${why}`, route, ["spec"])]),
      ...(mode !== undefined || isRedirect(route) ? [] : [finding(`leads ${nameOf(route)} somewhere: ${why}`, route, ["spec"])]),
    ]),
  ];
}

/** Without a listener's name a route hangs on all of them. */
function hangsOn(route: PlacedObject, gateway: PlacedObject, { name }: Listener): boolean {
  if (namespaceOf(route) !== namespaceOf(gateway)) return false;
  const { parentRefs = [] } = specOf<Route>(route);
  return parentRefs.some((parent) => parent.name === nameOf(gateway) && (parent.sectionName ?? name) === name);
}

/** Whether every request is told to come by HTTPS, and none goes on. */
function isRedirect(route: PlacedObject): boolean {
  const { rules = [] } = specOf<Route>(route);
  return rules.every(
    ({ backendRefs = [], filters = [] }) =>
      backendRefs.length === 0 &&
      filters.some(({ type, requestRedirect }) => type === "RequestRedirect" && requestRedirect?.scheme === "https"),
  );
}
