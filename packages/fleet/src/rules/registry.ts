import { agentMemoryRule } from "./agent-memory.ts";
import { agentQueues } from "./agent-queues.ts";
import { alertTeams } from "./alert-teams.ts";
import { announcedAddresses } from "./announced-addresses.ts";
import { cacheMemory } from "./cache-memory.ts";
import { capacity } from "./capacity.ts";
import { centralStays } from "./central-stays.ts";
import { certificateRotation } from "./certificate-rotation.ts";
import { ciliumExposure } from "./cilium-exposure.ts";
import { distinctAddresses } from "./distinct-addresses.ts";
import { distinctBuckets } from "./distinct-buckets.ts";
import { distinctHosts } from "./distinct-hosts.ts";
import { distinctSecrets } from "./distinct-secrets.ts";
import { hostsInDomain } from "./hosts-in-domain.ts";
import { joinedNames } from "./joined-names.ts";
import { localRetention } from "./local-retention.ts";
import { logOutage } from "./log-outage.ts";
import { networkCidrs } from "./network-cidrs.ts";
import { nodeLoss } from "./node-loss.ts";
import { nodeSpread } from "./node-spread.ts";
import { oneCentral } from "./one-central.ts";
import { organizationsImage } from "./organizations-image.ts";
import { outOfOrderWindow } from "./out-of-order-window.ts";
import { pageBeforeLoss } from "./page-before-loss.ts";
import { prerequisites } from "./prerequisites.ts";
import { requestsWithinLimits } from "./requests-within-limits.ts";
import { reservedLabels } from "./reserved-labels.ts";
import { reservedTenants } from "./reserved-tenants.ts";
import { retentionOrder } from "./retention-order.ts";
import { ringMembers } from "./ring-members.ts";
import { routeTests } from "./route-tests.ts";
import { routesEnd } from "./routes-end.ts";
import { seriesBudget } from "./series-budget.ts";
import { samplingIntervals } from "./sampling-intervals.ts";
import { singleCompactor } from "./single-compactor.ts";
import { snapshotImage } from "./snapshot-image.ts";
import { takenPorts } from "./taken-ports.ts";
import { tenantLimits } from "./tenant-limits.ts";
import { tolerations } from "./tolerations.ts";
import { uniqueClusters } from "./unique-clusters.ts";
import { uniqueTenants } from "./unique-tenants.ts";
import { writeQuorum } from "./write-quorum.ts";
import type { Rule } from "./rule.ts";

/** Every rule. A new one is a file beside this, two lines here, and a failing and a passing fixture in fixtures/rules/; its branches in test/rule-cases/. */
export const rules: readonly Rule[] = [
  agentMemoryRule,
  agentQueues,
  alertTeams,
  announcedAddresses,
  cacheMemory,
  capacity,
  centralStays,
  certificateRotation,
  ciliumExposure,
  distinctAddresses,
  distinctBuckets,
  distinctHosts,
  distinctSecrets,
  hostsInDomain,
  joinedNames,
  localRetention,
  logOutage,
  networkCidrs,
  nodeLoss,
  nodeSpread,
  oneCentral,
  organizationsImage,
  outOfOrderWindow,
  pageBeforeLoss,
  prerequisites,
  requestsWithinLimits,
  reservedLabels,
  reservedTenants,
  retentionOrder,
  ringMembers,
  routeTests,
  routesEnd,
  seriesBudget,
  samplingIntervals,
  singleCompactor,
  snapshotImage,
  takenPorts,
  tenantLimits,
  tolerations,
  uniqueClusters,
  uniqueTenants,
  writeQuorum,
];
