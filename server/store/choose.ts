import { givenStore } from './given.ts';
import { managedStore } from './managed.ts';
import type { Store, StoreOptions } from './store.ts';

/**
 * The Neo4j to work with: the given one when there is a URI, else the managed local one. Throws StoreFailure, whose message
 * says what to do. `log` hears progress and recoveries, one line each, without secrets.
 */
export async function chooseStore(options: StoreOptions): Promise<Store> {
  const { uri } = options;
  if (uri) return givenStore({ ...options, uri });
  return await managedStore(options, options.log ?? (() => {}));
}
