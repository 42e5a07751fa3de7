/** What the organizations' script asks Grafana for as its administrator, who may do everything; nothing else is asked. */
const calls: Readonly<Record<string, string>> = {
  "/api/health": "it waits until Grafana answers",
  "/api/orgs/name/$1": "whether a team has its organization",
  "/api/orgs": "a team's organization",
  "/api/orgs/$id/users": "the administrator joins, or it could not change the organization's datasource",
  "/api/datasources/uid/$uid": "the organization's datasource, as it is and as it should be",
  "/api/datasources": "a datasource where there is none",
};

/** Whom the script makes a member, and as what. */
const members = ['{"loginOrEmail":"%s","role":"Admin"}'];

/** What the script asks for beside the table, what it no longer asks for, and organizations that are no team's. */
export function calledPaths(script: string, teams: readonly string[]): string[] {
  const called = found(script, /"\$url(\/[^"]*)"/g);
  const given = found(script, /(\{"loginOrEmail"[^}]*\})/g);
  const provided = found(script, /^provide '([^']*)'$/gm);
  return [
    ...difference(called, Object.keys(calls)).map((path) => `no table says why the script asks Grafana for ${path}`),
    ...difference(Object.keys(calls), called).map((path) => `the script does not ask Grafana for ${path}: ${calls[path]}`),
    ...difference(given, members).map((member) => `the script gives a role to others than the administrator: ${member}`),
    ...difference(members, given).map((member) => `the script does not make the administrator a member: ${member}`),
    ...difference(provided, teams).map((name) => `the script makes the organization ${name}, which is no team's`),
    ...difference(teams, provided).map((name) => `the script does not make the organization of the team ${name}`),
  ];
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = ""]) => value);
}

function difference(of: readonly string[], without: readonly string[]): string[] {
  return [...new Set(of)].filter((value) => !without.includes(value));
}
