// What it takes to judge a connection that was seen by rendered policies.
export { readCiliumPolicy } from "./cilium-policy.ts";
export { mayConnect } from "./may-connect.ts";
export { namespaceLabels, readNetworkPolicy } from "./network-policy.ts";
export type { Policy } from "./network-policy.ts";
export { outsideParty } from "./outside-parties.ts";
export type { Party } from "./party.ts";
