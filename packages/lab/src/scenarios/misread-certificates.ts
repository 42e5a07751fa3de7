import { ApiError } from "../kubernetes/api-error.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { Client } from "../kubernetes/client.ts";
import { Connection } from "../kubernetes/connection.ts";
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

/** What cert-manager 1.21.2 gives a controller, and users by its aggregated role `cert-manager-edit` (its chart, `rbac.yaml`). */
const roles: Readonly<Record<string, readonly object[]>> = {
  controller: [
    rule(["certificates", "certificates/status", "certificaterequests", "certificaterequests/status"], ["update", "patch"]),
    rule(["certificaterequests"], ["get", "create", "delete"]),
  ],
  editor: [
    rule(["certificates", "certificaterequests", "issuers"], ["get", "create", "delete", "deletecollection", "patch", "update"]),
    rule(["certificates/status"], ["update"]),
  ],
};

/** Tries Certificates and CertificateRequests in the central cluster after a whole render was applied there; none is kept. */
export const misreadCertificates: Scenario<DeployInput> = {
  name: "misread-certificates",
  expectation: "Certificates whose tenant Receive would misread are refused, and unreadable requests; others are not",
  run: async ({ lab }) => {
    const policy = { apiVersion: "admissionregistration.k8s.io/v1", kind: "ValidatingAdmissionPolicy" } as const;
    const clients = [...lab.clusters.values()].map(({ client }) => client);
    const guarded = await Promise.all(
      clients.map(async (client) => ((await client.list(policy.apiVersion, policy.kind)).length > 0 ? [client] : [])),
    );
    const unmet: string[] = [];
    for (const client of guarded.flat()) {
      for (const attempt of attempts) {
        const refusal = await refusalOf(client, certificate(attempt));
        if ((refusal !== undefined) !== attempt.isRefused) unmet.push(`${attempt.what}: ${refusal ?? "it was accepted"}`);
      }
      unmet.push(...(await tryRequests(client)));
    }
    if (guarded.flat().length === 0) unmet.push("no cluster has an admission policy");
    return { unmet, figures: { attempts: (attempts.length + 3) * guarded.flat().length } };
  },
};

/** A controller may ask for what its Certificates say; who may only edit may not, but of another issuer. */
async function tryRequests(admin: Client): Promise<string[]> {
  const [controller, editor] = [await clientWith(admin, "controller"), await clientWith(admin, "editor")];
  const tried = [
    { what: "a request by cert-manager", refusal: await refusalOf(controller, request("monitoring-ca")), isRefused: false },
    { what: "a request by hand", refusal: await refusalOf(editor, request("monitoring-ca")), isRefused: true },
    { what: "a request by hand to another issuer", refusal: await refusalOf(editor, request("lab")), isRefused: false },
  ];
  return tried.flatMap(({ what, refusal, isRefused }) =>
    (refusal?.includes("ValidatingAdmissionPolicy") ?? false) === isRefused && (isRefused || refusal === undefined)
      ? []
      : [`${what}: ${refusal ?? "it was accepted"}`],
  );
}

/** A client with the token of a ServiceAccount that has a role in the platform's namespace. */
async function clientWith(admin: Client, role: string): Promise<Client> {
  const metadata = { name: `lab-${role}`, namespace: "monitoring" };
  const roleRef = { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: metadata.name };
  const objects: ApiObject[] = [
    { apiVersion: "v1", kind: "ServiceAccount", metadata },
    { apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role", metadata, rules: roles[role] },
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "RoleBinding",
      metadata,
      roleRef,
      subjects: [{ kind: "ServiceAccount", ...metadata }],
    },
  ];
  for (const object of objects) await admin.apply(object, { manager: "lab", force: true });
  const path = `/api/v1/namespaces/monitoring/serviceaccounts/${metadata.name}/token`;
  const body = { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec: {} };
  const { status } = (await admin.connection.call(path, { method: "POST", body })) as { status: { token: string } };
  return new Client(new Connection({ ...admin.connection.access, token: status.token }));
}

function certificate({ name, spec }: Attempt): ApiObject {
  return {
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: { name, namespace: "monitoring" },
    spec: { secretName: "lab", dnsNames: ["lab"], issuerRef: { kind: "Issuer", name: "monitoring-ca" }, ...spec },
  };
}

/** What a signing request asks for, nothing on the way reads. */
function request(issuer: string): ApiObject {
  return {
    apiVersion: "cert-manager.io/v1",
    kind: "CertificateRequest",
    metadata: { name: "lab", namespace: "monitoring" },
    spec: { request: Buffer.from("a signing request").toString("base64"), issuerRef: { kind: "Issuer", name: issuer } },
  };
}

async function refusalOf(client: Client, object: ApiObject): Promise<string | undefined> {
  try {
    await client.apply(object, { manager: "lab", dryRun: true, force: true });
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.message;
  }
}

function rule(resources: readonly string[], verbs: readonly string[]): object {
  return { apiGroups: ["cert-manager.io"], resources, verbs };
}

function units(...organizationalUnits: string[]): object {
  return { subject: { organizationalUnits } };
}
