import type { CodeEntry } from "./code-entry.ts";

/** Codes of what is held to tables: addresses, pods, identities, agents, shippers and panels. */
export const tableCodes = {
  "arguments/unexpected": {
    severity: "error",
    summary: "a program is given something else than the table of its workload says",
    fix: "correct the template, or the row in the component's expected.ts with a reason",
  },
  "arguments/address": {
    severity: "error",
    summary: "a program is given an address where no pod speaks its protocol, or that it has no business with",
    fix: "correct the address, or declare the connection in the component's expected.ts with a reason",
  },
  "arguments/path": {
    severity: "error",
    summary: "a path lies in no volume of the right kind, or nothing uses a mount",
    fix: "let path and mount agree, or list the path in the component's expected.ts with a reason",
  },
  "pods/listener": {
    severity: "error",
    summary: "a container's ports are not those at which its program listens",
    fix: "declare the ports that the component's expected.ts lists",
  },
  "pods/probe": {
    severity: "error",
    summary: "a probe does not ask what the program documents for it",
    fix: "ask what the component's expected.ts lists",
  },
  "pods/storage": {
    severity: "error",
    summary: "a workload's claims are not kept as the table of stored data says",
    fix: "correct the claim, or the row in the component's expected.ts with a reason",
  },
  "pods/labels": {
    severity: "error",
    summary: "an object lacks the labels by which people and tools find what belongs together",
    fix: "use the partial `object-metadata`, or give the labels that the message names",
  },
  "pods/files": {
    severity: "error",
    summary: "a changed file would not reach the program that has read it",
    fix: "give the pod template the checksum that the message names, or a row in the component's expected.ts with a reason",
  },
  "pods/shape": {
    severity: "error",
    summary: "a pod has another image, user, account, folder of its node or share of it than the table of pods says",
    fix: "correct the template, or the row in the component's expected.ts with a reason",
  },
  "pods/spread": {
    severity: "error",
    summary: "a workload's replicas and their spread do not fit the cluster's nodes",
    fix: "correct the template, or declare more nodes or fewer replicas",
  },
  "identity/certificate": {
    severity: "error",
    summary: "a certificate does not have the names, units and usages that its users need",
    fix: "correct the Certificate, or the row in the component's expected.ts with a reason",
  },
  "identity/tls": {
    severity: "error",
    summary: "a listener ends TLS that its backend expects, or passes TLS that it does not speak",
    fix: "end TLS where the program does not speak it, and pass it where it does",
  },
  "identity/right": {
    severity: "error",
    summary: "a role has a right that no table gives it, or lacks one",
    fix: "take the right away, or add it to the component's expected.ts with a reason",
  },
  "scraping/outcome": {
    severity: "error",
    summary: "an agent scrapes, stores or sends something else than the table of its jobs says",
    fix: "correct the job, or its row in the component's expected.ts, or in packages/verify/src/scraping/, with a reason",
  },
  "logs/pipeline": {
    severity: "error",
    summary: "a log shipper reads, changes or sends something else than the tables of its pipeline say",
    fix: "correct the pipeline, or the row in the component's expected.ts with a reason",
  },
  "dashboards/panel": {
    severity: "error",
    summary: "a panel shows something else than its title promises, or no table says what it shows",
    fix: "correct the panel, or its row in the component's expected/boards/",
  },
  "scraping/right": {
    severity: "error",
    summary: "an agent may not read what its jobs discover or scrape, or may watch what none of them needs",
    fix: "let the agent's ClusterRole and its jobs agree",
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
