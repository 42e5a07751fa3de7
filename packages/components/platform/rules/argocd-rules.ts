import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

/**
 * What Argo CD says of the Applications of this repository. Health alone lies: an Application whose sync failed reads
 * Healthy while what runs is old. Each alert speaks of the Argo CD in `cluster`; the project is named after the cluster
 * that an Application deploys to.
 */
export function argocdRules(repoURL: string): readonly RuleGroup[] {
  const ours = `job="argocd", repo="${normalizedUrl(repoURL)}"`;
  const application = "cluster, project, name";
  const failed = `argocd_app_sync_total{job="argocd", phase=~"Error|Failed", dry_run="false"}`;
  return [
    {
      name: "argocd.alerts",
      rules: [
        alert("ArgocdComparisonFailing", "P1", {
          expr: `count by (cluster, project) (argocd_app_info{${ours}, sync_status="Unknown"}) > 0`,
          for: "15m",
          missed: "nothing that is merged arrives",
          summary: "Argo CD cannot compare Applications with what runs",
          description:
            "Argo CD in {{ $labels.cluster }} has not been able to compare {{ $value }} Applications of project {{ $labels.project }} for 15 minutes; nothing that is merged reaches them.",
        }),
        // A sync that is tried again takes up to 20 minutes.
        alert("ArgocdOutOfSync", "P1", {
          expr: `max by (${application}) (argocd_app_info{${ours}, sync_status="OutOfSync", autosync_enabled="true"}) > 0`,
          for: "45m",
          missed: "what runs is not what was reviewed",
          summary: "What runs is not what is merged",
          description:
            "{{ $labels.name }} of project {{ $labels.project }} in the Argo CD of {{ $labels.cluster }} has been out of sync for 45 minutes, whatever its health says (out of sync: {{ $value }}).",
        }),
        // The counter begins with its first failure, so what was not there an hour ago counts too. An Application that cannot be
        // compared now may have been synced since: that is ArgocdComparisonFailing's.
        alert("ArgocdSyncFailed", "P1", {
          expr: `sum by (${application}) (increase(${failed}[1h]) > 0 or ${failed} unless (${failed} offset 1h)) > 0 and on (${application}) argocd_app_info{${ours}, sync_status="OutOfSync"}`,
          for: "5m",
          event: "a sync that failed for good is over; the alert ends with the next that succeeds",
          missed: "a merged change is not in force",
          summary: "A sync failed and is not tried again",
          description:
            "Argo CD in {{ $labels.cluster }} gave up syncing {{ $labels.name }} of project {{ $labels.project }} ({{ $value }} failures in an hour). It waits for another commit, or for a sync by hand.",
        }),
        alert("ArgocdOperationEndless", "P1", {
          expr: `max by (${application}, operation) (argocd_app_info{${ours}, operation!=""}) > 0`,
          for: "1h",
          missed: "no later commit arrives",
          summary: "An operation of Argo CD does not end",
          description:
            "The operation {{ $labels.operation }} of {{ $labels.name }} of project {{ $labels.project }} in the Argo CD of {{ $labels.cluster }} has run for an hour ({{ $value }} operation); no later commit reaches it.",
        }),
        alert("ArgocdUnseen", "P1", {
          expr: `count by (cluster) (up{job="argocd"}) unless on (cluster) argocd_app_info{${ours}}`,
          for: "15m",
          missed: "failed syncs are not noticed",
          summary: "Argo CD says nothing of this repository's Applications",
          description:
            "None of {{ $value }} targets of Argo CD in {{ $labels.cluster }} has told of an Application of this repository for 15 minutes: failed syncs are not noticed.",
        }),
      ],
    },
  ];
}

/** A repository's address as Argo CD's metrics have it, by its NormalizeGitURL (util/git/git.go of 3.5.7). */
export function normalizedUrl(repoURL: string): string {
  const lower = repoURL.toLowerCase();
  const isShort = /^[^/:]*@[^@]+$/.test(lower);
  const address = isShort ? lower.replace(":", "/") : lower;
  return address.replace(/\.git$/, "").replace(/^ssh:\/\//, "");
}
