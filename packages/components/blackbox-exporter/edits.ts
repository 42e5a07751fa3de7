import type { Edit } from "../test/edit.ts";
import type { Patch } from "@thanos-fleet/fleet/testing";

const website = { name: "website", kind: "https", endpoint: "www.example.org:443", addresses: ["198.51.100.80", "2001:db8:80::1"] };
const database = { name: "database", kind: "tcp", endpoint: "192.168.105.3:5432", addresses: ["192.168.105.3"] };
const mail = { name: "mail", kind: "certificate", endpoint: "mail.example.org:993", addresses: ["198.51.100.25"] };

/** The component in a fleet: in the centre and at one edge. */
export const enabled: Patch = {
  "clusters/cluster-01.yaml": { "blackbox-exporter": { probes: [website, mail] } },
  "clusters/cluster-03.yaml": { "blackbox-exporter": { probes: [{ ...database, name: "billing" }] } },
};

export const edits: readonly Edit[] = [
  ["probes in the centre and at an edge", enabled],
  [
    "a probe that every edge has, and one more of its own",
    {
      "clusters/roles/edge.yaml": { "blackbox-exporter": { probes: [database], logLevel: "debug" } },
      "clusters/cluster-03.yaml": {
        "blackbox-exporter": {
          probes: [
            {
              name: "page",
              kind: "http",
              endpoint: "[2001:db8::5]:8080",
              addresses: ["2001:db8::5"],
              path: "/healthz",
              statusCodes: [200, 401],
            },
            { ...website, kind: "https", trustsAny: true },
          ],
        },
      },
    },
  ],
];
