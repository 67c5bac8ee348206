import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findJava, requireJava } from './java.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'meridian-java-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A Java home as far as the search looks at it: bin/java and the release file (none: it must be asked). */
function javaHome(name: string, version: string | null, script = 'exit 1'): string {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  if (version) writeFileSync(join(home, 'release'), `JAVA_VERSION="${version}"\n`);
  return home;
}

test('JAVA_HOME wins over PATH, and PATH over the usual folders', async () => {
  const [first, second, third] = [javaHome('a', '21.0.1'), javaHome('b', '17.0.1'), javaHome('c', '17.0.2')];
  const path = join(second, 'bin');
  expect((await findJava({ JAVA_HOME: first, PATH: path }, [third])).java?.home).toBe(first);
  expect((await findJava({ PATH: path }, [third])).java?.home).toBe(second);
  expect((await findJava({ PATH: '' }, [third])).java?.home).toBe(third);
});

test('a Java that Neo4j does not support is passed over and named', async () => {
  const [newer, older, right] = [
    javaHome('jdk-25', '25.0.1'),
    javaHome('jdk-11', '11.0.2'),
    javaHome('jdk-17', '17.0.1'),
  ];
  const found = await findJava({ JAVA_HOME: newer, PATH: join(older, 'bin') }, [newer, right]);
  expect(found.java).toEqual({ home: right, command: join(right, 'bin', 'java'), version: '17.0.1' });
  expect(found.seen).toEqual([
    `Java 25.0.1 in ${newer} (Neo4j needs 17 or 21)`,
    `Java 11.0.2 in ${older} (Neo4j needs 17 or 21)`,
  ]);
});

test('a launch script is asked where the real Java lies', async () => {
  const real = javaHome('real', '21.0.4');
  const script = javaHome('shim', null, `echo "    java.home = ${real}" >&2\necho "    java.version = 21.0.4" >&2`);
  expect((await findJava({ PATH: join(script, 'bin') }, [])).java).toEqual({
    home: real,
    command: join(real, 'bin', 'java'),
    version: '21.0.4',
  });
});

test('without a supported Java the failure names what is there, the three ways and the install lines', async () => {
  const wrong = javaHome('jdk-25', '25.0.1');
  await expect(requireJava({ JAVA_HOME: wrong, PATH: '' }, [])).rejects.toMatchObject({
    code: 'no-java',
    message: [
      'NEO4J_URI is not set, and there is no Java that Neo4j supports on this machine.',
      `  found: Java 25.0.1 in ${wrong} (Neo4j needs 17 or 21)`,
      'There are three ways to a Neo4j:',
      '  1. One you have: set NEO4J_URI (bolt://, neo4j://, neo4j+s://), NEO4J_USER and NEO4J_PASSWORD.',
      '  2. A local Neo4j run by Meridian itself: install Java 17 or 21 and Maven, then start again.',
      '       Debian, Ubuntu   sudo apt-get install maven openjdk-17-jre-headless   (or openjdk-21-jre-headless)',
      '       Fedora           sudo dnf install maven java-21-openjdk-headless',
      '       macOS            brew install maven openjdk@21',
      '  3. Containers: docker compose up',
    ].join('\n'),
  });
  await expect(requireJava({ PATH: '' }, [])).rejects.toMatchObject({
    code: 'no-java',
    message: expect.stringMatching(
      /^NEO4J_URI is not set, and there is no Java on this machine\.\nThere are three ways/,
    ),
  });
});
