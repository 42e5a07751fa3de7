/** The address of a Service of the cluster, as it stands in a text. */
export interface ServiceAddress {
  readonly text: string;
  /** `http` or `https`; absent where only the program knows what it speaks. */
  readonly scheme: string | undefined;
  /** Name of a port that DNS looks up; then there is no number. */
  readonly portName: string | undefined;
  /** One pod's own name below the Service; `$(…)` where Kubernetes puts it in. */
  readonly pod: string | undefined;
  readonly service: string;
  readonly namespace: string;
  readonly port: number | undefined;
  /** What a URL asks for, with its slash. */
  readonly path: string;
}

const pattern =
  /(?:dns(?:srv|srvnoa)?\+)?(?:(?<scheme>https?):\/\/)?(?:_(?<portName>[\w-]+)\._tcp\.)?(?<host>(?:[\w$()-]+\.){2,3})svc(?:\.cluster\.local)?\b(?::(?<port>\d+))?(?<path>\/[\w./-]*)?/g;

/** Every address of a Service in a text. */
export function findServiceAddresses(text: string): ServiceAddress[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, groups = {} }) => {
    const [namespace = "", service = "", pod] = (groups["host"] ?? "").split(".").slice(0, -1).toReversed();
    const port = groups["port"];
    return {
      text: whole,
      scheme: groups["scheme"],
      portName: groups["portName"],
      pod,
      service,
      namespace,
      port: port === undefined ? undefined : Number(port),
      path: groups["path"] ?? "",
    };
  });
}
