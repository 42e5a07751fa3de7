import type { Rule } from "./rule.ts";

/** The team that gets the alerts of no other team; its ways are `slack` and `email` themselves. */
const platformTeam = "platform";

export const alertTeams: Rule = {
  name: "alert-teams",
  summary: "every team that is told of alerts has a way to be told, and none takes the platform's name",
  fix: "add `slack` or `email` to the team, or remove the team `platform`",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      cluster.values.alertmanager?.teams.forEach((team, index) => {
        const path = `alertmanager.teams.${index}`;
        if (team.slack === undefined && team.email === undefined)
          report([{ cluster, path: `${path}.name` }], {
            message: `the alerts of ${team.name} would reach no receiver`,
            hint: "add `slack`, `email` or both",
          });
        if (team.name === platformTeam)
          report(
            [
              { cluster, path: `${path}.name` },
              { cluster, path: "alertmanager.slack" },
            ],
            {
              message: `${platformTeam} is the team that gets whatever is no other team's, and is told by \`alertmanager.slack\` and \`alertmanager.email\``,
              hint: "remove it from the teams",
            },
          );
      });
    }
  },
};
