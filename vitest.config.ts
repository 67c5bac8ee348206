import { defineConfig } from 'vitest/config';

// One project per kind of part that is needed: `domain` needs nothing, `database` a Neo4j, `browser` Chromium as well.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domain',
          include: ['domain/**/*.test.ts', 'server/**/*.test.ts', 'seeds/**/*.test.ts', 'web/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['test/database/**/*.test.ts', 'test/http/**/*.test.ts', 'test/import/**/*.test.ts'],
          globalSetup: ['test/support/neo4j.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Community has one user database: test files share one server and take turns.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/neo4j.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          // Every file opens a server, a database and a browser of its own; the modules it does that with are loaded once.
          isolate: false,
          // A real browser on a busy machine: the verdict names what passed only the second time, and it is mended like a failure.
          retry: 1,
        },
      },
    ],
  },
});
