/** Names of clusters; of many the first and a count. `of` is how many there are. */
export function clustersText(clusters: readonly string[], of: number): string {
  if (clusters.length === of && of > 2) return `all ${of} clusters`;
  const names = clusters.map((name) => (name === "" ? "what all clusters share" : name));
  if (names.length <= 4) return names.join(", ");
  return `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}
