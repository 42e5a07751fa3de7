import type { ApiObject } from "../kubernetes/api-object.ts";
import type { Client, Reference } from "../kubernetes/client.ts";
import { argoCdNamespace } from "./stock-installation.ts";

export const applicationApi = "argoproj.io/v1alpha1";

/** What Argo CD says of an Application. */
export interface ApplicationState {
  readonly name: string;
  readonly sync: string;
  readonly health: string;
  /** The commit that it was compared with. */
  readonly revision: string;
  /** `Running`, `Succeeded`, `Failed`, `Error`; empty before the first operation. */
  readonly phase: string;
  readonly message: string;
  readonly retries: number;
  readonly conditions: readonly string[];
}

export function stateOf({ metadata, status = {} }: ApiObject): ApplicationState {
  return {
    name: metadata.name,
    sync: status.sync?.status ?? "",
    health: status.health?.status ?? "",
    revision: status.sync?.revision ?? "",
    phase: status.operationState?.phase ?? "",
    message: status.operationState?.message ?? "",
    retries: status.operationState?.retryCount ?? 0,
    conditions: (status.conditions ?? []).map(({ type, message }: { type: string; message: string }) => `${type}: ${message}`),
  };
}

export function applicationReference(name: string): Reference {
  return { apiVersion: applicationApi, kind: "Application", namespace: argoCdNamespace, name };
}

/** Every Application as Argo CD sees it now. */
export async function applicationStates(client: Client): Promise<ApplicationState[]> {
  return (await client.list(applicationApi, "Application", argoCdNamespace)).map(stateOf);
}

/** Makes Argo CD look at Git now, as a webhook does. */
export async function refresh(client: Client, name: string, kind: "normal" | "hard" = "normal"): Promise<void> {
  await client.merge(applicationReference(name), { metadata: { annotations: { "argocd.argoproj.io/refresh": kind } } });
}

export function describeState({ name, sync, health, phase, message, conditions }: ApplicationState): string {
  const why = [phase === "" || phase === "Succeeded" ? "" : `${phase}: ${message}`, ...conditions].filter((line) => line !== "").join("; ");
  return `${name} is ${sync} and ${health}${why === "" ? "" : ` (${why})`}`;
}
