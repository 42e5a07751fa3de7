/** Network devices of pods and of their plugins: one or more a pod, 33 series each, and what they count is the pod's. */
export const podDevices =
  "^(veth|lxc|cali|cilium_|lxdbr|docker|br-|virbr|flannel|cni|kube-ipvs|nodelocaldns|tunl|vxlan|genev|weave|dummy|lo$).*";
