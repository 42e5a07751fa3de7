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
  /** Seconds between two tries, and how often it is tried that every index follows a policy. */
  readonly pause: number;
  readonly tries: number;
}

/**
 * The script that sets a cluster up, in Bash. It may run any number of times and after a failure at any step: what it puts
 * is whole, policies that exist are replaced at exactly the revision that was read, as OpenSearch demands, and streams are
 * created where they are missing. Users, policy and template come first and end it when they fail; the rest is tried step
 * by step, so that a bucket that is not there yet keeps nothing else back, and a failure ends the script with status 1.
 */
export function bootstrapScript(places: BootstrapPlaces, hasSnapshots: boolean): string {
  const lines = [
    "set -euo pipefail",
    "shopt -s inherit_errexit",
    ...variables(places),
    ...functions,
    ...(hasSnapshots ? snapshots : []),
    "",
    "# A cluster that is still forming answers, but not with a status.",
    "attempt=0",
    'until request "$url/_cluster/health?wait_for_status=yellow&timeout=30s"; do',
    "  attempt=$((attempt + 1))",
    '  if [ "$attempt" -ge 100 ]; then echo "the cluster has not formed" >&2; exit 1; fi',
    '  sleep "$pause"',
    "done",
    "",
    "# The users come from a Secret of their own; the tool wants all files in one folder, and may lack its run bit.",
    'mkdir -p "$work/security"',
    'cp "$security"/*.yml "$users/internal_users.yml" "$work/security/"',
    'host="${url#*://}"',
    'bash "$security_admin" -cd "$work/security" -icl -h "${host%:*}" -p "${host##*:}" -cacert "$certificates/ca.crt" -cert "$certificates/tls.crt" -key "$certificates/tls.key"',
    "",
    "# A stream's indices take the policy and the template that exist when they are created.",
    "policy log-streams lifecycle-policy.json",
    'request --request PUT "$url/_index_template/log-streams" --data "@$documents/index-template.json"',
    "",
    "failed=0",
    "# Index state management has to see a new index before it can change its policy: those that exist come first.",
    "follow log-streams '.ds-logs.*' || failed=1",
    "while read -r stream; do",
    '  exists "_data_stream/$stream" || request --request PUT "$url/_data_stream/$stream" || failed=1',
    'done < "$documents/streams"',
    "follow_daily || failed=1",
    ...(hasSnapshots ? ["snapshots || failed=1"] : []),
    "while read -r user; do",
    '  reserved "$user" || failed=1',
    'done < "$documents/program-users"',
    'exit "$failed"',
  ];
  return `${lines.join("\n")}\n`;
}

function variables(places: BootstrapPlaces): string[] {
  const { url, certificates, documents, security, users, work, securityAdmin, pause, tries } = places;
  const values = { url, certificates, documents, security, users, work, security_admin: securityAdmin, pause, tries };
  return Object.entries(values).map(([name, value]) => `${name}='${value}'`);
}

const functions: readonly string[] = [
  'tls=(--silent --show-error --max-time 90 --cacert "$certificates/ca.crt" --cert "$certificates/tls.crt" --key "$certificates/tls.key")',
  "",
  'request() { curl "${tls[@]}" --fail-with-body --header "Content-Type: application/json" "$@" && echo; }',
  "",
  "# The answer's body and, in a line of its own, its status.",
  "answer_of() {",
  '  curl "${tls[@]}" --write-out \'\\n%{http_code}\' "$url/$1"',
  "}",
  "",
  "# Whether something is there; any answer but yes and no is a failure of the script.",
  "exists() {",
  "  local answer",
  '  answer="$(answer_of "$1")" || exit 1',
  "  case \"${answer##*$'\\n'}\" in",
  "    200) return 0 ;;",
  "    404) return 1 ;;",
  '    *) echo "$1: $answer" >&2; exit 1 ;;',
  "  esac",
  "}",
  "",
  "# Prints the query that lets exactly this revision of a policy be replaced, and nothing where there is no such policy.",
  "revision() {",
  "  local answer status sequence term",
  '  answer="$(answer_of "$1")"',
  "  status=\"${answer##*$'\\n'}\"",
  '  if [ "$status" = 404 ]; then return; fi',
  "  sequence='\"_seq_no\" *: *([0-9]+)'",
  "  term='\"_primary_term\" *: *([0-9]+)'",
  '  if [ "$status" != 200 ] || ! [[ "$answer" =~ $sequence ]]; then echo "$answer" >&2; return 1; fi',
  '  sequence="${BASH_REMATCH[1]}"',
  '  [[ "$answer" =~ $term ]] || return 1',
  '  echo "?if_seq_no=$sequence&if_primary_term=${BASH_REMATCH[1]}"',
  "}",
  "",
  "# Creates or replaces a policy of index state management.",
  "policy() {",
  "  local found",
  '  found="$(revision "_plugins/_ism/policies/$1")" || return 1',
  '  request --request PUT "$url/_plugins/_ism/policies/$1$found" --data "@$documents/$2"',
  "}",
  "",
  "# Indices keep the revision of a policy that they were created under until they are told to change. The answer is 200",
  "# also where an index did not follow; one that is minutes old, or between two states, follows a little later.",
  "follow() {",
  '  local indices answer="" attempt',
  '  indices="$(curl "${tls[@]}" --fail-with-body "$url/_cat/indices/$2?h=index&expand_wildcards=all")" || { echo "$indices" >&2; return 1; }',
  '  if [ -z "$indices" ]; then return 0; fi',
  "  # Those that have no policy yet; the others are counted as failures, which is why this answer is not judged.",
  '  request --request POST "$url/_plugins/_ism/add/$2" --data "{\\"policy_id\\":\\"$1\\"}" || return 1',
  "  for ((attempt = 0; attempt < tries; attempt++)); do",
  '    answer="$(request --request POST "$url/_plugins/_ism/change_policy/$2" --data "{\\"policy_id\\":\\"$1\\"}")" || { echo "$answer" >&2; return 1; }',
  '    if [[ "$answer" =~ \\"failures\\"\\ *:\\ *false ]]; then return 0; fi',
  '    sleep "$pause"',
  "  done",
  '  echo "not every index of $2 follows the policy $1: $answer" >&2',
  "  return 1",
  "}",
  "",
  "# Daily indices of earlier releases live out their time; where there are none, nothing is put for them.",
  "follow_daily() {",
  "  local indices",
  '  indices="$(curl "${tls[@]}" --fail-with-body "$url/_cat/indices/logs-*?h=index")" || { echo "$indices" >&2; return 1; }',
  '  if [ -z "$indices" ]; then return 0; fi',
  "  policy logs daily-lifecycle-policy.json && follow logs 'logs-*'",
  "}",
  "",
  "# A user that is not reserved may change its own password. One that is missing cannot log in, which its program shows.",
  "reserved() {",
  "  local answer",
  '  if ! exists "_plugins/_security/api/internalusers/$1"; then echo "opensearch-users has no user $1" >&2; return 0; fi',
  '  answer="$(answer_of "_plugins/_security/api/internalusers/$1")" || return 1',
  '  if [[ "$answer" =~ \\"reserved\\"\\ *:\\ *true ]]; then return 0; fi',
  '  echo "the user $1 may change its own password: add \\`reserved: true\\` to it in the Secret opensearch-users" >&2',
  "  return 1",
  "}",
];

const snapshots: readonly string[] = [
  "",
  "snapshots() {",
  "  local found method=POST",
  '  request --request PUT "$url/_snapshot/logs" --data "@$documents/snapshot-repository.json" || return 1',
  '  found="$(revision _plugins/_sm/policies/logs)" || return 1',
  '  if [ -n "$found" ]; then method=PUT; fi',
  '  request --request "$method" "$url/_plugins/_sm/policies/logs$found" --data "@$documents/snapshot-policy.json"',
  "}",
];
