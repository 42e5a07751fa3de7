import type { DeriveContext } from "../src/component-definition.ts";
import { authoritiesOf } from "../src/authorities.ts";

/**
 * ValidatingAdmissionPolicies for what the platform's issuers are asked. Receive takes the first organizational unit of a
 * client certificate as the tenant and ignores the others, so a certificate with several would belong to another tenant than
 * it seems.
 */
export function certificateAdmission(context: DeriveContext) {
  if (context.role === "edge") return [];
  const { certificates, remoteWrite } = context.cluster.values;
  if (certificates.source === "existing" || remoteWrite.clientAuthentication !== "certificate") return [];
  const names = authoritiesOf(context.cluster).secretNames.map((name) => `"${name}"`);
  const issued = { name: "issued-by-the-platform", expression: `object.spec.issuerRef.name in [${names.join(", ")}]` };
  return [certificatePolicy(issued), requestPolicy(issued)];
}

interface MatchCondition {
  readonly name: string;
  readonly expression: string;
}

/** One unit belongs to one Certificate, which is named after it. */
function certificatePolicy(issued: MatchCondition) {
  return namedPolicy("monitoring-client-certificates", {
    matchConstraints: inMonitoring("certificates"),
    matchConditions: [issued],
    variables: [
      { name: "units", expression: "object.spec.?subject.?organizationalUnits.orValue([])" },
      { name: "tenantName", expression: '"remote-write-client-" + (size(variables.units) > 0 ? variables.units[0] : "")' },
    ],
    validations: [
      {
        expression: "!has(object.spec.literalSubject)",
        message: "a literal subject may hold several organizational units; Receive would take the first as the tenant",
      },
      {
        expression: "size(variables.units) <= 1",
        message: "Receive takes the first organizational unit as the tenant; there must be one",
      },
      {
        expression: "size(variables.units) == 0 || object.metadata.name == variables.tenantName",
        message: "the organizational unit is the tenant as which Receive stores; the Certificate must be named remote-write-client-<unit>",
      },
    ],
  });
}

/**
 * A CertificateRequest holds its subject in a signing request that no policy can read. cert-manager makes those of
 * Certificates; other issuers of certificates must be trusted with what is signed. cert-manager's ServiceAccount may have any
 * name, so it is known by a right that it has in every installation and that cert-manager's roles for users lack.
 */
function requestPolicy(issued: MatchCondition) {
  return namedPolicy("monitoring-certificate-requests", {
    matchConstraints: inMonitoring("certificaterequests"),
    // The garbage collector changes metadata.
    matchConditions: [issued, { name: "asks-for-something", expression: 'request.operation == "CREATE" || object.spec != oldObject.spec' }],
    validations: [
      {
        expression:
          'authorizer.group("cert-manager.io").resource("certificaterequests").subresource("status").namespace("monitoring").check("update").allowed()',
        message: "a signing request may name any tenant; ask for a Certificate, whose subject is checked",
      },
    ],
  });
}

function inMonitoring(resource: string) {
  return {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "monitoring" } },
    resourceRules: [{ apiGroups: ["cert-manager.io"], apiVersions: ["*"], operations: ["CREATE", "UPDATE"], resources: [resource] }],
  };
}

function namedPolicy<Spec extends object>(name: string, spec: Spec) {
  return { name, policy: { failurePolicy: "Fail", ...spec }, binding: { policyName: name, validationActions: ["Deny"] } };
}
