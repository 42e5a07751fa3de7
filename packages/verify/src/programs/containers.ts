// What it takes to run the containers of a render without a cluster.
export { containerInputs } from "./pod-containers.ts";
export type { ContainerInputs, PodSources } from "./pod-containers.ts";
export { containersOf, renderedPods } from "../objects/rendered-pods.ts";
export type { PodContainerSpec, RenderedPod } from "../objects/rendered-pods.ts";
export { selectorMatches } from "../objects/label-selector.ts";
export { remoteWrite } from "./remote-write.ts";
export type { WriteTarget } from "./remote-write.ts";
