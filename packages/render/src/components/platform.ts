import type { ComponentDefinition, DeriveContext } from "../component-definition.ts";
import { standardLabels } from "../workload.ts";
import { certificatesView } from "./platform/certificates.ts";
import { exposureView } from "./platform/exposure.ts";

export type PlatformView = ReturnType<typeof derive>;

function derive(context: DeriveContext) {
  const { migration, platform } = context.cluster.values;
  const isDenied = (platform?.defaultDeny ?? false) && !migration;
  return {
    labels: standardLabels("platform"),
    deniedNamespaces: isDenied ? [{ name: "monitoring" }, { name: "monitoring-node" }] : [],
    ...exposureView(context),
    ...certificatesView(context),
  };
}

export const platform: ComponentDefinition = {
  name: "platform",
  namespace: "monitoring",
  description: "What the other components stand on: virtual address, certificates, default network policies.",
  dependsOn: ["namespaces"],
  derive,
  flows: () => [],
};
