/** Minutes until the next try after each that failed; together 72 hours, so that a weekend's outage loses nothing. */
const PAUSES_MIN = [1, 5, 30, 120, 300, 600, 720, 1_200, 1_344] as const;

/** When to try again after so many failed tries (ISO instants); null: given up. */
export function nextTry(failed: number, at: string): string | null {
  const pause = PAUSES_MIN[failed - 1];
  return pause === undefined ? null : new Date(Date.parse(at) + pause * 60_000).toISOString();
}
