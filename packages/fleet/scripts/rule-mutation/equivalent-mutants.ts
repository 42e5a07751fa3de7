/** A mutant that no case can notice, with the reason why. */
export interface EquivalentMutant {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

const rounded = "The hours are rounded to three figures when they are printed.";
const earlierRow = "The row before it has that port already, and comes first.";

/** Read by hand, each of them. One that is noticed after all, or is no more, fails the run. */
export const equivalentMutants: readonly EquivalentMutant[] = [
  {
    rule: "distinct-addresses",
    before: "ingressAddress === undefined || ingressAddress === remoteWrite.address",
    after: "ingressAddress === remoteWrite.address",
    reason: "Nothing else has an address that is absent; the condition is the type's.",
  },
  { rule: "log-outage", before: "3600", after: "3601", reason: rounded },
  { rule: "log-outage", before: "3600", after: "3599", reason: rounded },
  {
    rule: "one-central",
    before: "anyCluster === undefined",
    after: "false",
    reason: "A fleet without any cluster is refused before rules see it; the condition is the type's.",
  },
  {
    rule: "out-of-order-window",
    before: "central === undefined || window === undefined",
    after: "window === undefined",
    reason: "Without a centre there is no window either; the condition is the type's.",
  },
  {
    rule: "sampling-intervals",
    before: "180",
    after: "181",
    reason: "Half of it is compared with whole seconds; another test holds 180 to the rules.",
  },
  {
    rule: "sampling-intervals",
    before: '"2m"',
    after: '"x2m"',
    reason: "The parser of durations takes what it knows, and schemas refuse the rest.",
  },
  { rule: "taken-ports", before: "10249", after: "10248", reason: earlierRow },
  { rule: "taken-ports", before: "10256", after: "10255", reason: earlierRow },
  { rule: "taken-ports", before: "10257", after: "10256", reason: earlierRow },
  { rule: "taken-ports", before: "32_768", after: "32767", reason: earlierRow },
  {
    rule: "taken-ports",
    before: "port === undefined ? undefined : hostPorts.find(([first, last]) => first <= port && port <= last)",
    after: "hostPorts.find(([first, last]) => first <= port && port <= last)",
    reason: "Nothing compares with an absent port; the condition is the type's.",
  },
  { rule: "taken-ports", before: "find", after: "findLast", reason: "No two rows have a port in common." },
  { rule: "tolerations", before: '"Equal"', after: '"xEqual"', reason: "It is compared with Exists alone." },
];
