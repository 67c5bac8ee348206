// The constants white space is computed with. A change of any figure is a new version.
export const WHITE_SPACE_MODEL = {
  version: 'white-space-1',
  /** Fewest employees of each size band: below 50, 50-249, 250-999, 1,000-4,999, 5,000 and more. */
  bands: [0, 50, 250, 1000, 5000],
  /** Weight of a similar account; one of the own group counts double. */
  weight: { other: 1, ownGroup: 2 },
  /** Similar accounts the adoption over all accounts counts for: as long as there are few similar ones, it says most. */
  prior: 4,
  /** Adopters named when a cell is opened. */
  lookAlikes: 20,
} as const;

/** The size band of an account by its employees, from 0; null where they are not known. */
export function bandOf(employees: number | null): number | null {
  if (employees === null) return null;
  return Math.max(
    0,
    WHITE_SPACE_MODEL.bands.findLastIndex((fewest) => employees >= fewest),
  );
}
