import type { Rule } from "./rule.ts";

export const ringMembers: Rule = {
  name: "ring-members",
  summary: "the hashring names no pod that does not run, and at least as many as a sample has copies",
  fix: "grow `replicas` first and `ringMembers` second; shrink in the other order",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const receiver = cluster.values["thanos-receiver"];
      if (receiver === undefined) continue;
      const members = receiver.ringMembers ?? receiver.replicas;
      const places = [
        { cluster, path: "thanos-receiver.ringMembers" },
        { cluster, path: "thanos-receiver.replicas" },
      ] as const;
      if (members > receiver.replicas) {
        report(places, {
          message: `the ring has ${members} members, but only ${receiver.replicas} pods run: writes to the others fail`,
          hint: "grow `replicas` first, `ringMembers` second",
        });
      }
      if (members < receiver.replicationFactor) {
        report([...places, { cluster, path: "thanos-receiver.replicationFactor" }], {
          message: `${receiver.replicationFactor} copies need as many ring members, but there are ${members}: Receive would not start`,
        });
      }
    }
  },
};
