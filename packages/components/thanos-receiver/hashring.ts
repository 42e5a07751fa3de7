import type { CentralContext } from "../src/component-definition.ts";
import { endpoints, hostAndPort } from "../src/endpoints.ts";

/**
 * The hashring file. It names the ring's members by their stable pod names, and every tenant there is: with a list of
 * tenants a write of any other is refused instead of opening a new head.
 */
export function hashringFile(context: CentralContext, members: number): string {
  const pods = Array.from({ length: members }, (_, index) => podAddress(index));
  const tenants = context.senders.flatMap(({ tenants: of }) => of.map(({ name }) => name)).sort();
  return `${JSON.stringify([{ hashring: "default", tenants, endpoints: pods }], undefined, 2)}\n`;
}

function podAddress(index: number): string {
  return `thanos-receive-${index}.${hostAndPort(endpoints.receiver)}`;
}
