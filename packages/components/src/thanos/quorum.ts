/** How many receivers may be away while writes still reach their quorum, which is more than half of the copies. */
export function expendable(replicationFactor: number): number {
  return Math.floor((replicationFactor - 1) / 2);
}
