import { StoreFailure } from './failure.ts';
import { readFileOrNull } from './private-file.ts';
import type { GivenOptions, Store } from './store.ts';

const schemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/** The store that NEO4J_URI names; nothing is opened here. Throws StoreFailure 'given-incomplete' saying what to set. */
export function givenStore(options: GivenOptions): Store {
  const url = parse(options.uri);
  const user = options.user || 'neo4j';
  const database = options.database || null;
  const where = `${url.protocol}//${url.host}`;
  return {
    kind: 'given',
    uri: options.uri,
    user,
    password: passwordOf(options),
    database,
    describe: `Neo4j at ${where} (user ${user}, ${database ? `database ${database}` : 'its default database'}), given by NEO4J_URI`,
    fresh: false,
    stop: async () => {},
  };
}

function parse(uri: string): URL {
  let url: URL;
  try {
    url = new URL(uri);
  } catch {
    // The text is not repeated: somebody may have put a password into it.
    throw new StoreFailure(
      'given-incomplete',
      'NEO4J_URI is no address. Write it like neo4j://host:7687 or neo4j+s://host.',
    );
  }
  if (!schemes.includes(url.protocol)) {
    const known = schemes.map((scheme) => `${scheme}//`).join(', ');
    throw new StoreFailure('given-incomplete', `NEO4J_URI begins with ${url.protocol}//; Neo4j speaks ${known}.`);
  }
  if (url.username || url.password) {
    throw new StoreFailure(
      'given-incomplete',
      'NEO4J_URI holds a user or password. Set NEO4J_USER and NEO4J_PASSWORD instead.',
    );
  }
  return url;
}

function passwordOf(options: GivenOptions): string {
  if (options.password !== undefined) return options.password;
  if (!options.passwordFile) {
    throw new StoreFailure(
      'given-incomplete',
      'NEO4J_URI is set without a password. Set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE (any word for a server without sign-in).',
    );
  }
  const text = readFileOrNull(options.passwordFile);
  if (text === null)
    throw new StoreFailure(
      'given-incomplete',
      `NEO4J_PASSWORD_FILE names ${options.passwordFile}, which is not there.`,
    );
  return text.split(/\r?\n/, 1)[0] ?? '';
}
