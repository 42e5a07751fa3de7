import { BlockList, isIP } from "node:net";

/** Networks in which no single host of a fleet has its address (IANA's registries of special-purpose addresses). */
const unusable = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  unusable.ipv4.addSubnet(network, prefix, "ipv4");
// Lists apart, since an IPv4 address is in every list that holds the IPv6 form of all of them.
for (const [network, prefix] of [
  ["::", 127],
  ["::ffff:0:0", 96],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  unusable.ipv6.addSubnet(network, prefix, "ipv6");

/** True for an address that packets from another host can reach: not unspecified, loopback, link-local, multicast or reserved. */
export function isHostAddress(text: string): boolean {
  // A zone such as fe80::1%eth0 means something on one host only.
  if (isIP(text) === 0 || text.includes("%")) return false;
  const family = isIP(text) === 4 ? "ipv4" : "ipv6";
  return !unusable[family].check(text, family);
}

/** True for a network that is written by its first address; a prefix of 0 would be everything. */
export function isNetwork(text: string): boolean {
  const { address, prefix } = splitNetwork(text);
  const bits = bitsOf(address);
  if (bits === undefined || !/^[1-9][0-9]*$/.test(prefix) || Number(prefix) > bits.length) return false;
  return !bits.slice(Number(prefix)).includes("1");
}

/** The network that an address with a prefix length lies in, where that is another way to write it. */
export function networkOf(text: string): string | undefined {
  const { address, prefix } = splitNetwork(text);
  const bits = bitsOf(address);
  if (bits?.length !== 32 || !/^[1-9][0-9]*$/.test(prefix) || Number(prefix) > 32) return undefined;
  const kept = bits.slice(0, Number(prefix)).padEnd(32, "0");
  return `${[0, 8, 16, 24].map((start) => Number.parseInt(kept.slice(start, start + 8), 2)).join(".")}/${prefix}`;
}

function splitNetwork(text: string): { readonly address: string; readonly prefix: string } {
  const slash = text.indexOf("/");
  return { address: text.slice(0, slash), prefix: text.slice(slash + 1) };
}

/** The bits of an address, 32 or 128 of them. */
function bitsOf(address: string): string | undefined {
  const version = isIP(address);
  if (version === 4)
    return address
      .split(".")
      .map((part) => Number(part).toString(2).padStart(8, "0"))
      .join("");
  if (version !== 6 || address.includes(".") || address.includes("%")) return undefined;
  const zeros = "0:".repeat(8 - groupsOf(address).length);
  return groupsOf(address.replace("::", `:${zeros}`))
    .map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0"))
    .join("");
}

/** The groups that an IPv6 address writes. */
function groupsOf(address: string): string[] {
  return [...address.matchAll(/[^:]+/g)].map(([group]) => group);
}
