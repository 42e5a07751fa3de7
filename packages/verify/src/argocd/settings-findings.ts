import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { fieldFindings } from "../objects/expected-fields.ts";
import { healthFaults } from "./health-cases.ts";

const healthKey = "resource.customizations.health.argoproj.io_Application";
const timeoutKey = "controller.sync.timeout.seconds";

/** What the patches of Argo CD's ConfigMaps set: the health script is run, anything else stands in a table. */
export function settingsFindings(placed: PlacedObject): Finding[] {
  const code = "argocd/field";
  const data = (placed.object["data"] ?? {}) as Readonly<Record<string, string>>;
  if (placed.file.endsWith("/argocd-cm.patch.yaml")) {
    const script = data[healthKey] ?? "";
    const place = { file: placed.file, path: ["data", healthKey] };
    const faults = healthFaults(script).faults.map((message): Finding => ({ code: "argocd/health", place, message }));
    // The script itself is judged by what it answers.
    const own = fieldFindings({ at: placed, code, fields: [{ path: ["data", healthKey], is: script, why: "" }] });
    return [...faults, ...own];
  }
  const why = "it ends a sync that waits, after the 20 minutes that all tries of a failed one take and before anybody has to do it";
  return fieldFindings({ at: placed, code, fields: [{ path: ["data", timeoutKey], is: "1800", why }] });
}
