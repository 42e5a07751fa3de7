/** Where the bootstrap script finds what it applies, and whom it asks. Absolute paths without a trailing slash. */
export interface BootstrapPlaces {
  /** Base URL of OpenSearch's HTTP port. */
  readonly url: string;
  /** Folder with the administrator's `ca.crt`, `tls.crt` and `tls.key`. */
  readonly certificates: string;
  /** The JSON documents that are put. */
  readonly documents: string;
  /** The security plugin's files. */
  readonly security: string;
  /** Folder with `internal_users.yml`. */
  readonly users: string;
  /** A writable folder. */
  readonly work: string;
  readonly securityAdmin: string;
}

/**
 * The script that sets a cluster up, in Bash. It may run any number of times: what it puts is whole, and policies that
 * exist are replaced at exactly the revision that was read, as OpenSearch demands. Snapshots come last, so that a bucket
 * that is not there yet keeps nothing else back.
 */
export function bootstrapScript(places: BootstrapPlaces, hasSnapshots: boolean): string {
  const lines = [
    "set -euo pipefail",
    "shopt -s inherit_errexit",
    ...variables(places),
    ...functions,
    "",
    "# A cluster that is still forming answers, but not with a status.",
    "attempt=0",
    'until request "$url/_cluster/health?wait_for_status=yellow&timeout=30s"; do',
    "  attempt=$((attempt + 1))",
    '  if [ "$attempt" -ge 100 ]; then echo "the cluster has not formed" >&2; exit 1; fi',
    "  sleep 5",
    "done",
    "",
    "# The users come from a Secret of their own; the tool wants all files in one folder.",
    'mkdir -p "$work/security"',
    'cp "$security"/*.yml "$users/internal_users.yml" "$work/security/"',
    'host="${url#*://}"',
    '"$security_admin" -cd "$work/security" -icl -h "${host%:*}" -p "${host##*:}" -cacert "$certificates/ca.crt" -cert "$certificates/tls.crt" -key "$certificates/tls.key"',
    "",
    'request --request PUT "$url/_index_template/logs" --data "@$documents/index-template.json"',
    'found="$(revision _plugins/_ism/policies/logs)"',
    'request --request PUT "$url/_plugins/_ism/policies/logs$found" --data "@$documents/lifecycle-policy.json"',
    "# An index keeps the revision it was created under until it is told to change.",
    'if [ -n "$found" ]; then request --request POST "$url/_plugins/_ism/change_policy/logs-*" --data \'{"policy_id":"logs"}\'; fi',
    ...(hasSnapshots
      ? [
          "",
          'request --request PUT "$url/_snapshot/logs" --data "@$documents/snapshot-repository.json"',
          'found="$(revision _plugins/_sm/policies/logs)"',
          'if [ -n "$found" ]; then method=PUT; else method=POST; fi',
          'request --request "$method" "$url/_plugins/_sm/policies/logs$found" --data "@$documents/snapshot-policy.json"',
        ]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

function variables(places: BootstrapPlaces): string[] {
  const { url, certificates, documents, security, users, work, securityAdmin } = places;
  const values = { url, certificates, documents, security, users, work, security_admin: securityAdmin };
  return Object.entries(values).map(([name, value]) => `${name}='${value}'`);
}

const functions: readonly string[] = [
  'tls=(--silent --show-error --max-time 90 --cacert "$certificates/ca.crt" --cert "$certificates/tls.crt" --key "$certificates/tls.key")',
  "",
  'request() { curl "${tls[@]}" --fail-with-body --header "Content-Type: application/json" "$@" && echo; }',
  "",
  "# Prints the query that lets exactly this revision of a policy be replaced, and nothing where there is no such policy.",
  "revision() {",
  "  local answer status sequence term",
  '  answer="$(curl "${tls[@]}" --write-out \'\\n%{http_code}\' "$url/$1")"',
  "  status=\"${answer##*$'\\n'}\"",
  '  if [ "$status" = 404 ]; then return; fi',
  "  sequence='\"_seq_no\" *: *([0-9]+)'",
  "  term='\"_primary_term\" *: *([0-9]+)'",
  '  if [ "$status" != 200 ] || ! [[ "$answer" =~ $sequence ]]; then echo "$answer" >&2; return 1; fi',
  '  sequence="${BASH_REMATCH[1]}"',
  '  [[ "$answer" =~ $term ]]',
  '  echo "?if_seq_no=$sequence&if_primary_term=${BASH_REMATCH[1]}"',
  "}",
];
