// Finds a Java that Neo4j 5.26 supports, without starting one where its `release` file tells the version.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StoreFailure } from './failure.ts';
import { homeAndVersionInSettings, javaFeature, supportedJava, versionInReleaseFile } from './java-version.ts';
import { readFileOrNull } from './private-file.ts';
import { threeWays } from './three-ways.ts';

export type Java = { home: string; command: string; version: string };
/** `java` is null when no supported one is there; `seen` names every Java looked at, one line each. */
export type JavaSearch = { java: Java | null; seen: string[] };

/** Looks at JAVA_HOME, then `java` on PATH, then the usual folders; the first supported one wins. */
export async function findJava(env: NodeJS.ProcessEnv, usual: string[] = usualJavaHomes(env)): Promise<JavaSearch> {
  const seen: string[] = [];
  const tried = new Set<string>();
  const javaHome = env['JAVA_HOME'];
  for (const command of [
    ...(javaHome ? [join(javaHome, 'bin', 'java')] : []),
    ...onPath('java', env),
    ...usual.map((home) => join(home, 'bin', 'java')),
  ]) {
    const java = await inspect(command);
    if (!java || tried.has(java.home)) continue;
    tried.add(java.home);
    const feature = javaFeature(java.version);
    if (feature !== null && supportedJava.includes(feature)) return { java, seen };
    seen.push(`Java ${java.version} in ${java.home} (Neo4j needs ${supportedJava.join(' or ')})`);
  }
  return { java: null, seen };
}

/** A supported Java, or StoreFailure 'no-java' with the three ways to a Neo4j. */
export async function requireJava(env: NodeJS.ProcessEnv, usual: string[] = usualJavaHomes(env)): Promise<Java> {
  const { java, seen } = await findJava(env, usual);
  if (java) return java;
  const missing = seen.length > 0 ? 'no Java that Neo4j supports' : 'no Java';
  throw new StoreFailure('no-java', threeWays(`NEO4J_URI is not set, and there is ${missing} on this machine.`, seen));
}

/** Every file of that name in the folders of PATH, in their order. */
export function onPath(name: string, env: NodeJS.ProcessEnv): string[] {
  return (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .filter((file) => existsSync(file));
}

async function inspect(command: string): Promise<Java | null> {
  let real: string;
  try {
    real = realpathSync(command);
  } catch {
    return null;
  }
  const home = dirname(dirname(real));
  const version = versionInReleaseFile(readFileOrNull(join(home, 'release')) ?? '');
  return version ? { home, command: real, version } : await ask(command);
}

/** For launch scripts (sdkman, asdf, jenv) and the macOS stub: they say where the real one lies, if there is one. */
async function ask(command: string): Promise<Java | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, ['-XshowSettings:properties', '-version'], {
      timeout: 10_000,
    });
    const found = homeAndVersionInSettings(`${stdout}\n${stderr}`);
    return found && { ...found, command: join(found.home, 'bin', 'java') };
  } catch {
    return null;
  }
}

function usualJavaHomes(env: NodeJS.ProcessEnv): string[] {
  const user = env['HOME'] ?? homedir();
  const brew = ['/opt/homebrew/opt', '/usr/local/opt', '/home/linuxbrew/.linuxbrew/opt'];
  return [
    ...inside('/usr/lib/jvm'),
    ...inside('/usr/java'),
    ...inside('/opt/java'),
    ...inside(join(user, '.sdkman/candidates/java')),
    ...inside(join(user, '.jdks')),
    ...inside('/Library/Java/JavaVirtualMachines').map((folder) => join(folder, 'Contents/Home')),
    ...inside(join(user, 'Library/Java/JavaVirtualMachines')).map((folder) => join(folder, 'Contents/Home')),
    ...brew.flatMap((folder) => [join(folder, 'openjdk@21'), join(folder, 'openjdk@17')]),
  ];
}

function inside(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
