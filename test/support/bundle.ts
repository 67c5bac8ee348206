import { join } from 'node:path';
import { build } from 'vite';
import { packageRoot } from '../../server/store/package-root.ts';

/** Makes one runnable file of a TypeScript program (packages stay outside), for tests that need a process to kill. */
export async function bundleProgram(source: string, name: string): Promise<string> {
  const outDir = join(packageRoot(), 'test', 'output', 'programs');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(packageRoot(), source),
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return join(outDir, `${name}.mjs`);
}
