import type { AlertmanagerValues } from "@thanos-fleet/schema";
import { parseDuration } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { Sender } from "../src/component-definition.ts";
import { audiences, equal, platformTeam, type Audience } from "./audiences.ts";
import { inhibitRules } from "./inhibit-rules.ts";
import { emailMessage, slackMessage } from "./messages.ts";
import { printSeconds, repeatInterval } from "./repeat-interval.ts";

/** The three parts of Alertmanager's configuration that say who hears of what. */
export interface AlertRouting {
  readonly route: Entry;
  readonly inhibitRules: readonly Entry[];
  readonly receivers: readonly Entry[];
}

type Entry = { readonly [key: string]: JsonValue };

type Way = "slack" | "email" | "slack-and-email";

/** The alert that always fires, so that its silence is noticed outside; and its receiver's name when there is no dead-man's switch. */
const watchdog = "Watchdog";
const deadMansSwitch = "dead-mans-switch";
const nobody = "nobody";

/** How often Alertmanager looks whether a group has something to tell. */
const groupInterval = "5m";

/** Where the dead-man's switch's URL is mounted. */
export const deadMansSwitchFolder = "/etc/alertmanager/secrets/dead-mans-switch";

/**
 * Routes by team and severity. P0 goes every way a team has, at once and again each hour until it is over; P1 is a
 * message for the working day; P2 is for the weekly review and does not notify. One message tells of everything that
 * goes wrong in one cluster, since most of it has one cause.
 */
export function alertRouting(values: AlertmanagerValues, senders: readonly Sender[]): AlertRouting {
  const all = audiences(values, senders);
  return {
    route: {
      receiver: receiverName(platformTeam, "slack"),
      group_by: ["cluster"],
      group_wait: "30s",
      group_interval: groupInterval,
      repeat_interval: repeatInterval("12h", groupInterval),
      routes: [watchdogRoute(values), ...all.flatMap((audience) => teamRoutes(audience, reviewInterval(values.retention)))],
    },
    inhibitRules: inhibitRules.map(({ reason: _reason, ...rule }): Entry => rule),
    receivers: [watchdogReceiver(values), ...all.flatMap(teamReceivers)],
  };
}

function watchdogRoute({ deadMansSwitch: outside }: AlertmanagerValues): Entry {
  const matchers = [equal("alertname", watchdog)];
  if (outside === undefined) return { receiver: nobody, matchers };
  // A fifth of the promise: the other member is as late as that when the one that called last is gone.
  const looks = printSeconds(parseDuration(outside.interval) / 5);
  return {
    receiver: deadMansSwitch,
    matchers,
    group_wait: "0s",
    group_interval: looks,
    repeat_interval: repeatInterval(outside.interval, looks),
  };
}

function watchdogReceiver({ deadMansSwitch: outside }: AlertmanagerValues): Entry {
  if (outside === undefined) return { name: nobody };
  return { name: deadMansSwitch, webhook_configs: [{ url_file: `${deadMansSwitchFolder}/url`, send_resolved: false }] };
}

/** A team's routes: one for each way in which alerts can be its own, each divided by severity. */
function teamRoutes(audience: Audience, review: string): Entry[] {
  const routes = bySeverity(audience, review);
  if (audience.alerts.length === 0) return routes;
  return audience.alerts.map((matchers) => ({
    receiver: receiverName(audience.team, way(audience, "P1")),
    matchers: [...matchers],
    routes,
  }));
}

function bySeverity(audience: Audience, review: string): Entry[] {
  const to = (severity: string): Entry => ({
    receiver: receiverName(audience.team, way(audience, severity)),
    matchers: [equal("severity", severity)],
  });
  return [
    { ...to("P0"), group_wait: "10s", repeat_interval: repeatInterval("1h", groupInterval) },
    to("P1"),
    { ...to("P2"), group_wait: "5m", group_interval: "1h", repeat_interval: repeatInterval(review, "1h") },
  ];
}

/** How a team hears of a severity; the schema makes sure that it has at least one way. */
function way({ slack, email }: Audience, severity: string): Way {
  if (slack === undefined) return "email";
  if (email === undefined) return "slack";
  if (severity === "P0") return "slack-and-email";
  return severity === "P2" ? "email" : "slack";
}

function teamReceivers(audience: Audience): Entry[] {
  const { slack, email, team } = audience;
  const slackConfigs = slack === undefined ? {} : { slack_configs: [slackMessage(slack)] };
  const emailConfigs = email === undefined ? {} : { email_configs: [emailMessage(email)] };
  const receivers: Readonly<Record<Way, Entry>> = {
    slack: { name: receiverName(team, "slack"), ...slackConfigs },
    email: { name: receiverName(team, "email"), ...emailConfigs },
    "slack-and-email": { name: receiverName(team, "slack-and-email"), ...slackConfigs, ...emailConfigs },
  };
  const used = new Set(["P0", "P1", "P2"].map((severity) => way(audience, severity)));
  return [...used].sort().map((name) => receivers[name]);
}

function receiverName(team: string, name: Way): string {
  return `${team}-${name}`;
}

/** The log of notifications forgets after the retention, so a longer interval would repeat too early. */
function reviewInterval(retention: string): string {
  return parseDuration(retention) < parseDuration("4d") ? retention : "4d";
}
