import { expectedApps, type ExpectedProbe } from "@thanos-fleet/components/expected";
import type { Finding } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { containersOf, type PodContainerSpec, type RenderedPod } from "../objects/rendered-pods.ts";

interface Probe {
  readonly httpGet?: { readonly path?: string; readonly port?: string | number; readonly scheme?: string };
  readonly tcpSocket?: { readonly port?: string | number };
  readonly exec?: { readonly command?: readonly string[] };
  readonly periodSeconds?: number;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly timeoutSeconds?: number;
  readonly successThreshold?: number;
}

const kinds = ["readiness", "liveness", "startup"] as const;

/** A server's probes ask what its program documents, at the port that has it, and fail neither sooner nor later than they should. */
export function probeFindings(pod: RenderedPod): Finding[] {
  // A Job ends; Kubernetes asks it nothing.
  if (pod.kind === "Job" || pod.kind === "CronJob") return [];
  const expected = expectedApps.get(pod.app)?.probes;
  const server = containersOf(pod).find(({ path }) => path.at(-2) === "containers");
  if (server === undefined) return [];
  const finding = (path: Path, message: string): Finding => ({ code: "pods/probe", place: { file: pod.at.file, path }, message });
  if (expected === undefined) return [finding(server.path, `no table says what the probes of ${pod.app} ask`)];
  return kinds.flatMap((kind) => {
    const probe = server.container[`${kind}Probe`] as Probe | undefined;
    return problems(probe, expected[kind], server.container).map((problem) =>
      finding([...server.path, `${kind}Probe`], `the ${kind} probe of ${pod.app} ${problem}`),
    );
  });
}

function problems(probe: Probe | undefined, expected: ExpectedProbe | undefined, container: PodContainerSpec): string[] {
  if (expected === undefined) return probe === undefined ? [] : ["must be absent"];
  if (probe === undefined) return [`is absent, but must ask ${expected.asks}: ${expected.why}`];
  const asks = askedBy(probe);
  const port = probe.httpGet?.port ?? probe.tcpSocket?.port;
  const named = container.ports?.find(({ name, containerPort }) => name === port || containerPort === port)?.name;
  const timeout = probe.timeoutSeconds ?? 1;
  const seconds = (probe.periodSeconds ?? 10) * (probe.failureThreshold ?? 3) + (probe.initialDelaySeconds ?? 0);
  return [
    ...(asks === expected.asks ? [] : [`asks ${asks} instead of ${expected.asks}: ${expected.why}`]),
    ...(expected.port === named
      ? []
      : [`asks the port ${port ?? "of its command"} instead of ${expected.port ?? "none"}: ${expected.why}`]),
    ...(seconds === expected.seconds ? [] : [`fails after ${seconds} s instead of ${expected.seconds} s: ${expected.why}`]),
    ...(timeout <= (probe.periodSeconds ?? 10) ? [] : [`waits ${timeout} s for an answer, longer than until it asks again`]),
    ...((probe.successThreshold ?? 1) === 1 ? [] : ["must believe the first good answer"]),
    ...(probe.httpGet?.scheme === "HTTPS" ? ["asks by TLS, which the program does not speak there"] : []),
  ];
}

function askedBy({ httpGet, tcpSocket, exec }: Probe): string {
  if (httpGet !== undefined) return `GET ${httpGet.path ?? "/"}`;
  if (tcpSocket !== undefined) return "connect";
  const { command = [] } = exec ?? {};
  // A script is asked by the shell that every image with a script has.
  const [shell, flag, script] = command;
  return command.length === 3 && shell === "/bin/bash" && flag === "-c" ? (script ?? "") : command.join(" ") || "nothing";
}
