/** A list that holds everything there is on the site. */
export function wholeList(records: readonly object[], more: object = {}): object {
  return { records, complete: true, count: records.length, ...more };
}

/** A list that may lack entries. */
export function openList(records: readonly object[], more: object = {}): object {
  return { records, ...more };
}

/** Evidence collected on one day. */
export function seenOn(collectedAt: string, evidence: object): object {
  return { collectedAt, ...evidence };
}
