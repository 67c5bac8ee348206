/** What to type to get what the managed local Neo4j runs on; the only place that names packages. */
export const installLines = [
  'Debian, Ubuntu   sudo apt-get install maven openjdk-17-jre-headless   (or openjdk-21-jre-headless)',
  'Fedora           sudo dnf install maven java-21-openjdk-headless',
  'macOS            brew install maven openjdk@21',
];

/**
 * The text shown when no Neo4j can be had: what is missing, then the three ways to one.
 * `missing` is one sentence; `found` says what was looked at (one line each).
 */
export function threeWays(missing: string, found: string[], platform: NodeJS.Platform = process.platform): string {
  const second =
    platform === 'win32'
      ? ['  2. A local Neo4j run by Meridian itself: not on Windows, where ways 1 and 3 work.']
      : [
          '  2. A local Neo4j run by Meridian itself: install Java 17 or 21 and Maven, then start again.',
          ...installLines.map((line) => `       ${line}`),
        ];
  return [
    missing,
    ...found.map((line) => `  found: ${line}`),
    'There are three ways to a Neo4j:',
    '  1. One you have: set NEO4J_URI (bolt://, neo4j://, neo4j+s://), NEO4J_USER and NEO4J_PASSWORD.',
    ...second,
    '  3. Containers: docker compose up',
  ].join('\n');
}
