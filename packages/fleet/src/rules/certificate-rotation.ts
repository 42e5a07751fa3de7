import { parseDuration } from "@thanos-fleet/schema";
import type { CentralCluster } from "../fleet.ts";
import type { Rule, RuleReport } from "./rule.ts";

export const certificateRotation: Rule = {
  name: "certificate-rotation",
  summary: "a CA is replaced by another one that cert-manager keeps, and every certificate is renewed before its end",
  fix: "follow the phases in docs/secrets.md; renew certificates before they end",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      checkPhase(cluster, report);
      checkLifetimes(cluster, report);
    }
  },
};

function checkPhase(cluster: CentralCluster, report: RuleReport): void {
  const { caSecretName, receiverSecretName, gatewaySecretName, source, rotation } = cluster.values.certificates;
  const { phase, nextCaSecretName, bundleSecretName } = rotation;
  const at = (name: string) => ({ cluster, path: `certificates.${name}` });
  if (phase === "none") {
    if (nextCaSecretName !== undefined)
      report([at("rotation.nextCaSecretName"), at("rotation.phase")], {
        message: `the phase is none, so nothing is made of the next CA in ${nextCaSecretName}`,
        hint: "to end a rotation set `caSecretName` to it and leave `rotation` out; to begin one set the phase to `prepare`",
      });
    return;
  }
  if (source === "existing")
    report([at("rotation.phase"), at("source")], {
      message: "certificates come from elsewhere, so no phase makes or issues anything",
      hint: "leave `rotation` out and name a bundle under `caSecretName` while both CAs are in use",
    });
  if (nextCaSecretName === undefined)
    report([at("rotation.phase")], {
      message: `the phase is ${phase}, but no Secret is named for the next CA`,
      hint: "set `nextCaSecretName`",
    });
  const taken = [
    ["caSecretName", caSecretName],
    ["receiverSecretName", receiverSecretName],
    ["gatewaySecretName", gatewaySecretName],
  ] as const;
  for (const [name, own] of [
    ["nextCaSecretName", nextCaSecretName],
    ["bundleSecretName", bundleSecretName],
  ] as const)
    for (const [other, value] of name === "bundleSecretName" ? [...taken, ["rotation.nextCaSecretName", nextCaSecretName] as const] : taken)
      if (own === value)
        report([at(`rotation.${name}`), at(other)], { message: `${own} is the Secret of two things, and one would overwrite the other` });
}

/** cert-manager refuses a certificate that is renewed before it begins. */
function checkLifetimes(cluster: CentralCluster, report: RuleReport): void {
  const { certificates } = cluster.values;
  for (const [duration, renewBefore] of [
    ["duration", "renewBefore"],
    ["clientDuration", "clientRenewBefore"],
  ] as const) {
    if (parseDuration(certificates[renewBefore]) < parseDuration(certificates[duration])) continue;
    report(
      [
        { cluster, path: `certificates.${renewBefore}` },
        { cluster, path: `certificates.${duration}` },
      ],
      { message: `a certificate of ${certificates[duration]} cannot be renewed ${certificates[renewBefore]} before its end` },
    );
  }
}
