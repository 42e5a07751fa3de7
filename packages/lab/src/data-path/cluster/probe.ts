import { get } from "node:http";
import { connect } from "node:net";
import type { LabPod } from "./lab-pod.ts";

/** A probe as a container has it rendered. */
export interface Probe {
  readonly httpGet?: { readonly path?: string; readonly port: number | string; readonly scheme?: string };
  readonly tcpSocket?: { readonly port: number | string };
  readonly periodSeconds?: number;
  readonly failureThreshold?: number;
  readonly timeoutSeconds?: number;
}

/** Whether a pod passes a probe at this moment. No probe is passed; one that runs a command cannot be tried from outside. */
export function passes(pod: LabPod, { httpGet, tcpSocket, timeoutSeconds = 1 }: Probe): Promise<boolean> {
  // A probe's answer may take a second in a cluster; here the machine is shared by all clusters.
  const timeout = timeoutSeconds * 5000;
  if (httpGet !== undefined) return answers(pod, { path: httpGet.path ?? "/", port: portOf(pod, httpGet.port), timeout });
  return tcpSocket === undefined ? Promise.resolve(true) : accepts(pod.ip, portOf(pod, tcpSocket.port));
}

function portOf({ ports }: LabPod, port: number | string): number {
  return typeof port === "number" ? port : (ports.find(({ name }) => name === port)?.port ?? 0);
}

function answers(
  { ip }: LabPod,
  { path, port, timeout }: { readonly path: string; readonly port: number; readonly timeout: number },
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: ip, port, path, agent: false, timeout }, (response) => {
      response.resume();
      resolve((response.statusCode ?? 500) < 400);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
  });
}

function accepts(ip: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, ip, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
