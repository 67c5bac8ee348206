/** The Neo4j that this process works with, and how to let go of it. */
export type Store = {
  kind: 'given' | 'managed';
  uri: string;
  user: string;
  password: string;
  /** Null: the server's default database for that user. */
  database: string | null;
  /** One line for people, without a secret. */
  describe: string;
  /** True only for a managed store that no start has handed out before. */
  fresh: boolean;
  /** Stops a managed server and gives the folder free; does nothing to a given one. May be called more than once. */
  stop(): Promise<void>;
};

/** A store that somebody else runs; `password` wins over `passwordFile` (a file with the password in its first line). */
export type GivenOptions = {
  uri: string;
  user?: string | undefined;
  password?: string | undefined;
  passwordFile?: string | undefined;
  database?: string | undefined;
};

export type ManagedOptions = {
  /** MERIDIAN_HOME: everything that this store keeps lies below it. */
  home: string;
  /** Largest Java heap, as Java writes sizes ('1g', '512m'). Default 1g: an import of a million rows stays below. */
  heap?: string | undefined;
  /** Memory for the graph's files. Default 256m: a few million nodes and relationships. */
  pageCache?: string | undefined;
  /** Further lines of neo4j.conf; they win over ours. */
  settings?: Record<string, string> | undefined;
  /** Where Java, Maven and the cache folder are looked up. Default: this process's environment. */
  env?: NodeJS.ProcessEnv | undefined;
  /** When to make the file of prepared classes that speeds up later starts (class-archive.ts). Default 'background'. */
  classArchive?: 'first' | 'background' | 'never' | undefined;
  /** Gives up a start that is under way and stops what it started. */
  signal?: AbortSignal | undefined;
  /** Told when the server ended and could not be started again. */
  onLost?: ((reason: string) => void) | undefined;
};

export type StoreOptions = Omit<GivenOptions, 'uri'> &
  ManagedOptions & { uri?: string | undefined; log?: ((line: string) => void) | undefined };
