import type { RuleContext, SubjectRules } from "../../src/component-definition.ts";
import { agentRules } from "./agent-rules.ts";
import { fleetRules } from "./fleet-rules.ts";
import { remoteWriteRules } from "./remote-write-rules.ts";
import { centralJobRules, senderRules } from "./sender-rules.ts";
import { seriesRules } from "./series-rules.ts";
import { targetRules } from "./target-rules.ts";
import { volumeRules } from "./volume-rules.ts";

/** The agents themselves, what they scrape of Kubernetes, and whether each cluster is heard. */
export function agentSubjects({ cluster, senders, scrapeTargets, jobs }: RuleContext): readonly SubjectRules[] {
  const listedJobs = [...new Set(senders.flatMap((sender) => sender.jobs))].sort();
  const ownTargets = scrapeTargets.filter(({ job }) => jobs.has(job));
  return [
    { subject: "remote-write", order: 20, groups: remoteWriteRules },
    { subject: "agent", order: 30, groups: agentRules },
    { subject: "series", order: 40, groups: seriesRules },
    { subject: "fleet", order: 130, groups: fleetRules({ central: cluster.name, jobs: listedJobs }) },
    { subject: "targets", order: 140, groups: targetRules(jobs) },
    { subject: "volumes", order: 170, groups: volumeRules(jobs) },
    { subject: "central-jobs", order: 220, groups: centralJobRules(cluster.name, ownTargets) },
    { subject: "senders", order: 230, groups: senderRules(senders) },
  ];
}
