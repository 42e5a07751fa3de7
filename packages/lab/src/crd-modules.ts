import type { GoModule } from "@thanos-fleet/native-tool";

export interface CrdModule extends GoModule {
  /** Those that are installed; all when none is named. Each costs every API server memory and time. */
  readonly kinds?: readonly string[];
}

/** Where the CustomResourceDefinitions of everything rendered are published. */
export const crdModules: readonly CrdModule[] = [
  {
    module: "github.com/argoproj/argo-cd/v3",
    version: "v3.6.1",
    sum: "h1:OmhqeKiR3C//awbFrhQqFdtRI+Qiv17j8vqm3UkMj/g=",
    folders: ["manifests/crds"],
  },
  {
    module: "github.com/cert-manager/cert-manager",
    version: "v1.21.2",
    sum: "h1:UWgoYM+KLNtRlqmoWOKjKBOBUPVHeepQ6/ac3ERJW68=",
    folders: ["deploy/crds"],
  },
  {
    module: "github.com/cilium/cilium",
    version: "v1.20.2",
    sum: "h1:dqiEGIcXc+gqCLYG/l7VCFJ8GHyb4HUrwbZOpkX5dL8=",
    folders: ["pkg/k8s/apis/cilium.io/client/crds"],
    kinds: ["CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy", "CiliumLoadBalancerIPPool", "CiliumL2AnnouncementPolicy"],
  },
  {
    module: "sigs.k8s.io/gateway-api",
    version: "v1.6.3",
    sum: "h1:lKpJa5bGlraC/QeACvCpsHLdmO6y0iKfzVl6gzaFEYc=",
    folders: ["config/crd/standard"],
    kinds: ["GatewayClass", "Gateway", "HTTPRoute", "TLSRoute", "ReferenceGrant"],
  },
];
