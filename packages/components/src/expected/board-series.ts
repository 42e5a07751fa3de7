import type { ExpectedPanel, Sample } from "./expected-panel.ts";

/** Two alerts that fire and one that waits. */
export const firingAlerts = {
  'ALERTS{alertname="A", alertstate="firing", severity="P0"}': 1,
  'ALERTS{alertname="B", alertstate="firing", severity="P1"}': 1,
  'ALERTS{alertname="C", alertstate="pending", severity="P0"}': 1,
} as const;

/** Targets of the cluster's own tenant and of a team's namespace, half of them down; a team speaks for no other namespace. */
export const upOfAll = {
  series: {
    'up{job="x", instance="1"}': 0,
    'up{job="y", instance="2"}': 1,
    'up{job="z", instance="3", tenant_id="team", namespace="team-ns"}': 0,
    'up{job="z", instance="4", tenant_id="team", namespace="team-ns"}': 1,
    'up{job="z", instance="5", tenant_id="team", namespace="apps"}': 0,
  },
  anyJob: true,
} as const satisfies Pick<ExpectedPanel, "series" | "anyJob">;

/** A series about an object of the cluster's own and one of a team's, as kube-state-metrics has them; and one that the team has no right to. */
export function objectsOfAll(name: string, labels: string, value: Sample): Readonly<Record<string, Sample>> {
  return ofAll(name, `job="kube-state-metrics", ${labels}`, value);
}

/** The same of any job. */
export function ofAll(name: string, labels: string, value: Sample): Readonly<Record<string, Sample>> {
  return {
    [`${name}{namespace="apps", ${labels}}`]: value,
    [`${name}{namespace="team-ns", tenant_id="team", ${labels}}`]: value,
    [`${name}{namespace="other", tenant_id="team", ${labels}}`]: value,
  };
}
