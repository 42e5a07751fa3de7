import type { DeriveContext } from "../src/component-definition.ts";
import { authoritiesOf } from "../src/authorities.ts";

/**
 * A ValidatingAdmissionPolicy for Certificates of the platform's issuers. Receive takes the first organizational unit of a
 * client certificate as the tenant and passes over the others, so a certificate with several would be somebody else's than it
 * seems. One unit belongs to one Certificate, which is named after it.
 */
export function certificateAdmission(context: DeriveContext) {
  if (context.role === "edge") return [];
  const { certificates, remoteWrite } = context.cluster.values;
  if (certificates.source === "existing" || remoteWrite.clientAuthentication !== "certificate") return [];
  const issuers = authoritiesOf(context.cluster)
    .secretNames.map((name) => `"${name}"`)
    .join(", ");
  return [
    {
      name: "monitoring-client-certificates",
      policy: {
        failurePolicy: "Fail",
        matchConstraints: {
          namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "monitoring" } },
          resourceRules: [
            { apiGroups: ["cert-manager.io"], apiVersions: ["*"], operations: ["CREATE", "UPDATE"], resources: ["certificates"] },
          ],
        },
        matchConditions: [{ name: "issued-by-the-platform", expression: `object.spec.issuerRef.name in [${issuers}]` }],
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
            message:
              "the organizational unit is the tenant as which Receive stores; the Certificate must be named remote-write-client-<unit>",
          },
        ],
      },
      binding: { policyName: "monitoring-client-certificates", validationActions: ["Deny"] },
    },
  ];
}
