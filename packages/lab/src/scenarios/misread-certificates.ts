import { ApiError } from "../kubernetes/api-error.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import type { Client } from "../kubernetes/client.ts";
import type { Scenario } from "../scenario.ts";
import type { DeployInput } from "./strict-apply.ts";

interface Attempt {
  readonly what: string;
  readonly name: string;
  readonly spec: object;
  readonly isRefused: boolean;
}

const attempts: readonly Attempt[] = [
  { what: "two organizational units", name: "remote-write-client-lab", spec: units("lab", "cluster-01"), isRefused: true },
  { what: "a literal subject with two units", name: "lab", spec: { literalSubject: "OU=lab,OU=cluster-01" }, isRefused: true },
  { what: "a unit that the name does not say", name: "lab", spec: units("cluster-01"), isRefused: true },
  { what: "one unit, as its name says", name: "remote-write-client-lab", spec: units("lab"), isRefused: false },
  { what: "no unit", name: "lab", spec: {}, isRefused: false },
  {
    what: "two units from another issuer",
    name: "lab",
    spec: { ...units("a", "b"), issuerRef: { kind: "Issuer", name: "lab" } },
    isRefused: false,
  },
];

/** Tries Certificates in the central cluster after a whole render was applied there; none is kept. */
export const misreadCertificates: Scenario<DeployInput> = {
  name: "misread-certificates",
  expectation: "Certificates whose tenant Receive would misread are refused, others are not",
  run: async ({ lab }) => {
    const policy = { apiVersion: "admissionregistration.k8s.io/v1", kind: "ValidatingAdmissionPolicy" } as const;
    const clients = [...lab.clusters.values()].map(({ client }) => client);
    const guarded = await Promise.all(
      clients.map(async (client) => ((await client.list(policy.apiVersion, policy.kind)).length > 0 ? [client] : [])),
    );
    const unmet: string[] = [];
    for (const client of guarded.flat())
      for (const attempt of attempts) {
        const refusal = await refusalOf(client, attempt);
        if ((refusal !== undefined) !== attempt.isRefused) unmet.push(`${attempt.what}: ${refusal ?? "it was accepted"}`);
      }
    if (guarded.flat().length === 0) unmet.push("no cluster has an admission policy");
    return { unmet, figures: { attempts: attempts.length * guarded.flat().length } };
  },
};

async function refusalOf(client: Client, { name, spec }: Attempt): Promise<string | undefined> {
  const certificate: ApiObject = {
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: { name, namespace: "monitoring" },
    spec: { secretName: "lab", dnsNames: ["lab"], issuerRef: { kind: "Issuer", name: "monitoring-ca" }, ...spec },
  };
  try {
    await client.apply(certificate, { manager: "lab", dryRun: true, force: true });
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.message;
  }
}

function units(...organizationalUnits: string[]): object {
  return { subject: { organizationalUnits } };
}
