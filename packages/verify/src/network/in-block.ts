import { BlockList, isIP } from "node:net";

/** Whether a block of addresses, in CIDR notation, holds an address; of another family it holds none. */
export function inBlock(ip: string, cidr: string): boolean {
  const [network = "", prefix = ""] = cidr.split("/");
  const family = isIP(network) === 6 ? "ipv6" : "ipv4";
  const block = new BlockList();
  block.addSubnet(network, Number(prefix), family);
  return block.check(ip, isIP(ip) === 6 ? "ipv6" : "ipv4");
}
