import type { AlertmanagerValues } from "@thanos-fleet/schema";
import type { Sender } from "../src/component-definition.ts";

/** The team that gets whatever is no other team's. */
export const platformTeam = "platform";

/** Who is told, by which ways, and which alerts are theirs. */
export interface Audience {
  readonly team: string;
  readonly slack?: { readonly channel: string; readonly urlFile: string } | undefined;
  readonly email?: { readonly to: string } | undefined;
  /** Alternatives, each a list of matchers that all must hold; none for the team that gets the rest. */
  readonly alerts: readonly (readonly string[])[];
}

/** A Slack webhook's Secret and the folder that it is mounted in. */
export interface SlackSecret {
  readonly volume: string;
  readonly secretName: string;
  readonly folder: string;
}

const secretFolder = "/etc/alertmanager/secrets";

/** The declared teams, the platform's own last: it takes what no other team's route has taken. */
export function audiences(values: AlertmanagerValues, senders: readonly Sender[]): readonly Audience[] {
  const platform = slackSecret(platformTeam, values.slack.secretName);
  const teams = values.teams.map((team): Audience => ({
    team: team.name,
    slack:
      team.slack === undefined
        ? undefined
        : { channel: team.slack.channel, urlFile: urlFile(teamSecret(team.name, team.slack.secretName) ?? platform) },
    email: team.email,
    alerts: [[equal("team", team.name)], ...ownNamespaces(team.name, senders)],
  }));
  return [
    ...teams,
    { team: platformTeam, slack: { channel: values.slack.channel, urlFile: urlFile(platform) }, email: values.email, alerts: [] },
  ];
}

/** Every Slack webhook that some audience has. */
export function slackSecrets(values: AlertmanagerValues): readonly SlackSecret[] {
  const own = values.teams.flatMap(({ name, slack }) => teamSecret(name, slack?.secretName) ?? []);
  return [slackSecret(platformTeam, values.slack.secretName), ...own];
}

/** Alerts about the namespaces of the tenant that has the team's name, wherever the alert is declared. */
function ownNamespaces(team: string, senders: readonly Sender[]): string[][] {
  return senders.flatMap(({ name, tenants }) =>
    tenants
      .filter((tenant) => tenant.name === team && tenant.namespaces !== undefined)
      .map(({ namespaces = [] }) => [equal("cluster", name), `namespace=~"${namespaces.join("|")}"`]),
  );
}

function teamSecret(team: string, secretName: string | undefined): SlackSecret | undefined {
  return secretName === undefined ? undefined : slackSecret(team, secretName);
}

function slackSecret(team: string, secretName: string): SlackSecret {
  return { volume: `slack-${team}`, secretName, folder: `${secretFolder}/slack-${team}` };
}

function urlFile({ folder }: SlackSecret): string {
  return `${folder}/url`;
}

/** A matcher of Alertmanager's own syntax. */
export function equal(label: string, value: string): string {
  return `${label}=${JSON.stringify(value)}`;
}
