import { parseDuration } from "@thanos-fleet/schema";
import type { CentralContext, ClusterDeclarations } from "../component-definition.ts";
import { agentRules } from "./agent-rules.ts";
import { alertmanagerRules, watchdogRules } from "./alertmanager-rules.ts";
import { argocdRules } from "./argocd-rules.ts";
import { certificateRules } from "./certificate-rules.ts";
import { compactRules } from "./compact-rules.ts";
import { fleetRules } from "./fleet-rules.ts";
import { fluentbitRules } from "./fluentbit-rules.ts";
import { fromOwners } from "./from-owners.ts";
import { grafanaRules } from "./grafana-rules.ts";
import { keepFed } from "./keep-fed.ts";
import { kubernetesRules } from "./kubernetes-rules.ts";
import { nodeRules } from "./node-rules.ts";
import { opensearchRules } from "./opensearch-rules.ts";
import { queryRules } from "./query-rules.ts";
import { receiveRules } from "./receive-rules.ts";
import { remoteWriteRules } from "./remote-write-rules.ts";
import type { RuleGroup, WrittenRule, WrittenRuleFile, WrittenRuleGroup } from "./rule-group.ts";
import { rulerRules } from "./ruler-rules.ts";
import { centralJobRules, senderRules } from "./sender-rules.ts";
import { seriesRules } from "./series-rules.ts";
import { splitGroups } from "./split-groups.ts";
import { storeRules } from "./store-rules.ts";
import { targetRules } from "./target-rules.ts";
import { untilHeard, heardRecord } from "./until-heard.ts";
import { uploadRules } from "./upload-rules.ts";
import { volumeRules } from "./volume-rules.ts";

/** What the rules depend on: the centre's values, who sends to it, and what is scraped in the fleet. */
export type RuleContext = Pick<CentralContext & ClusterDeclarations, "cluster" | "senders" | "scrapeTargets" | "jobs">;

/** Every rule that has a subject in the fleet, by subject, with what only its readers here need. */
export function rulesBySubject(context: RuleContext): Readonly<Record<string, readonly RuleGroup[]>> {
  return keepFed(allRules(context), context.jobs);
}

/** Names of the series that the rulers make: what rules record, and the state of alerts. None where no ruler runs. */
export function recordedSeries(context: RuleContext): ReadonlySet<string> {
  if (!("thanos-ruler" in context.cluster.values)) return new Set();
  const rules = Object.values(rulesBySubject(context)).flatMap((groups) => groups.flatMap((group) => group.rules));
  return new Set(["ALERTS", ...rules.flatMap((rule) => ("record" in rule ? [rule.record] : []))]);
}

/** Every rule there is, whatever the fleet runs. */
export function allRules({ cluster, senders, scrapeTargets, jobs }: RuleContext): Readonly<Record<string, readonly RuleGroup[]>> {
  const { "thanos-receiver": receiver, certificates } = cluster.values;
  const replicationFactor = receiver?.replicationFactor ?? 1;
  const clientRenewBefore = parseDuration(certificates.clientRenewBefore);
  const listedJobs = [...new Set(senders.flatMap((sender) => sender.jobs))].sort();
  return {
    receive: receiveRules({ central: cluster.name, replicationFactor }),
    "remote-write": remoteWriteRules,
    agent: agentRules,
    series: seriesRules,
    upload: uploadRules,
    query: queryRules(replicationFactor),
    store: storeRules,
    compact: compactRules,
    ruler: rulerRules,
    alertmanager: alertmanagerRules,
    grafana: grafanaRules,
    watchdog: watchdogRules(cluster.name),
    fleet: fleetRules({ central: cluster.name, jobs: listedJobs }),
    targets: targetRules,
    node: nodeRules,
    kubernetes: kubernetesRules,
    volumes: volumeRules(jobs),
    opensearch: opensearchRules(cluster),
    fluentbit: fluentbitRules,
    certificates: certificateRules({ central: cluster.name, clientRenewBefore }),
    argocd: argocdRules(cluster.values.argocd.repoURL),
    "central-jobs": centralJobRules(
      cluster.name,
      scrapeTargets.filter(({ job }) => jobs.has(job)),
    ),
    senders: senderRules(senders),
  };
}

/** Every rule the rulers evaluate, by subject; each alert names its subject and the page that says what to do. */
export function ruleFiles(context: RuleContext): readonly WrittenRuleFile[] {
  const { runbookURL } = context.cluster.values.alerting;
  const hasTeams = context.senders.some(({ tenants }) => tenants.length > 1);
  const canWait = recordedSeries(context).has(heardRecord);
  return Object.entries(rulesBySubject(context)).flatMap(([subject, groups]) => {
    const write = (rule: RuleGroup["rules"][number]): WrittenRule => {
      const written = writeRule({ ...rule, expr: fromOwners(rule.expr, rule.about ?? "cluster", hasTeams) }, subject, runbookURL);
      return canWait && "alert" in written && written.labels.severity !== "none" ? untilHeard(written) : written;
    };
    const written = groups.map(({ needs: _needs, ...group }): WrittenRuleGroup => ({ ...group, rules: group.rules.map(write) }));
    return splitGroups(written).map((part, index) => ({
      name: index === 0 ? subject : `${subject}-${index + 1}`,
      subject,
      groups: part,
    }));
  });
}

function writeRule(rule: RuleGroup["rules"][number], subject: string, runbookURL: string): WrittenRule {
  if ("alert" in rule) {
    const { about: _about, needs: _needs, missed: _missed, event: _event, ...alert } = rule;
    const annotations = { ...rule.annotations, runbook_url: `${runbookURL}/${rule.alert}.md` };
    return { ...alert, labels: { ...rule.labels, subject }, annotations };
  }
  const { meaning: _meaning, about: _about, needs: _needs, ...recording } = rule;
  return recording;
}
