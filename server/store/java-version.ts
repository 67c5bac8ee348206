/** Neo4j 5.26 is supported on these Java releases only; others may start and fail later. */
export const supportedJava = [17, 21];

/** The feature release of a Java version text: '17.0.15' -> 17, '21-ea' -> 21, '1.8.0_292' -> 8; null when it is none. */
export function javaFeature(version: string): number | null {
  const match = /^(\d+)(?:\.(\d+))?/.exec(version.trim());
  if (!match) return null;
  const first = Number(match[1]);
  return first === 1 && match[2] !== undefined ? Number(match[2]) : first;
}

/** JAVA_VERSION of the `release` file that every JDK and JRE carries; null when it is not there. */
export function versionInReleaseFile(text: string): string | null {
  return /^JAVA_VERSION="([^"]+)"/m.exec(text)?.[1] ?? null;
}

/** Home and version out of `java -XshowSettings:properties -version`; null when the text has another form. */
export function homeAndVersionInSettings(text: string): { home: string; version: string } | null {
  const home = /^\s*java\.home = (.+)$/m.exec(text)?.[1]?.trim();
  const version = /^\s*java\.version = (.+)$/m.exec(text)?.[1]?.trim();
  return home && version ? { home, version } : null;
}
