/** Where the organizations' script finds what it applies, and whom it asks. Absolute paths without a trailing slash. */
export interface OrganizationPlaces {
  /** Base URL of Grafana. */
  readonly url: string;
  /** Folder with the administrator's `username` and `password`. */
  readonly admin: string;
  /** Folder with one `<organization>.json` for each: its datasource. */
  readonly datasources: string;
  /** A writable folder. */
  readonly work: string;
  /** The datasource's uid, the same in each organization. */
  readonly uid: string;
}

/**
 * The script that makes Grafana's organizations and the datasource of each, in Bash. It may run any number of times:
 * what is missing is made, what is there is replaced. Any other answer than those expected ends it with an error.
 */
export function organizationsScript(places: OrganizationPlaces, organizations: readonly string[]): string {
  const lines = [
    "set -euo pipefail",
    "shopt -s inherit_errexit",
    // The login goes into a file.
    "umask 077",
    ...Object.entries(places).map(([name, value]) => `${name}='${value}'`),
    ...functions,
    "",
    "attempt=0",
    'until curl --silent --fail --max-time 10 --output /dev/null "$url/api/health"; do',
    "  attempt=$((attempt + 1))",
    '  if [ "$attempt" -ge 120 ]; then echo "Grafana has not started" >&2; exit 1; fi',
    "  sleep 5",
    "done",
    "",
    ...login,
    ...organizations.map((name) => `provide '${name}'`),
  ];
  return `${lines.join("\n")}\n`;
}

/** A password may hold anything; neither curl's own syntax nor the list of processes gets to see it. */
const login: readonly string[] = [
  'username="$(<"$admin/username")"',
  'printf \'Authorization: Basic %s\\n\' "$(printf \'%s:%s\' "$username" "$(<"$admin/password")" | base64 | tr -d \'\\n\')" > "$work/authorization"',
  'quoted="${username//\\\\/\\\\\\\\}"',
  'printf \'{"loginOrEmail":"%s","role":"Admin"}\' "${quoted//\\"/\\\\\\"}" > "$work/administrator.json"',
];

const functions: readonly string[] = [
  "",
  "# Prints status and body of an answer; one whose status is not among those allowed ends the script.",
  "answer() {",
  '  local allowed="$1" text status',
  "  shift",
  '  text="$(curl --silent --show-error --max-time 60 --header "@$work/authorization" --header "Content-Type: application/json" --write-out \'\\n%{http_code}\' "$@")"',
  "  status=\"${text##*$'\\n'}\"",
  '  if ! [[ "$status" =~ ^($allowed)$ ]]; then echo "status $status for $*: ${text%$\'\\n\'*}" >&2; return 1; fi',
  "  echo \"$status ${text%$'\\n'*}\"",
  "}",
  "",
  "# Prints the number of an organization, which is made where there is none of the name.",
  "organization() {",
  "  local found pattern='\"(orgId|id)\" *: *([0-9]+)'",
  '  found="$(answer "200|404" "$url/api/orgs/name/$1")"',
  '  if [[ "$found" = 404* ]]; then found="$(answer 200 --request POST "$url/api/orgs" --data "{\\"name\\":\\"$1\\"}")"; fi',
  '  if ! [[ "$found" =~ $pattern ]]; then echo "no number of $1 in: $found" >&2; return 1; fi',
  '  echo "${BASH_REMATCH[2]}"',
  "}",
  "",
  "provide() {",
  "  local id found",
  '  id="$(organization "$1")"',
  "  # Only a member may change an organization's datasources; 409 says that the administrator is one.",
  '  found="$(answer "200|409" --request POST "$url/api/orgs/$id/users" --data "@$work/administrator.json")"',
  '  found="$(answer "200|404" --header "X-Grafana-Org-Id: $id" "$url/api/datasources/uid/$uid")"',
  '  if [[ "$found" = 404* ]]; then set -- "$1" POST "$url/api/datasources"; else set -- "$1" PUT "$url/api/datasources/uid/$uid"; fi',
  '  found="$(answer 200 --request "$2" --header "X-Grafana-Org-Id: $id" "$3" --data "@$datasources/$1.json")"',
  '  echo "organization $1 ($id): $2 ${found%% *}"',
  "}",
];
