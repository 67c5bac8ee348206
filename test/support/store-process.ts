// A process that holds a store as the server does, for tests that kill it: tells one line of JSON when it is ready.
import neo4j from 'neo4j-driver';
import { chooseStore } from '../../server/store/choose.ts';

const [home = '', heap = '512m'] = process.argv.slice(2);
const store = await chooseStore({
  home,
  heap,
  pageCache: '64m',
  classArchive: 'never',
  log: (line) => console.error(line),
});
const driver = neo4j.driver(store.uri, neo4j.auth.basic(store.user, store.password));
await driver.executeQuery("CREATE (:Note {text: 'written before the kill'})");
await driver.close();
process.on('SIGTERM', () => void store.stop().then(() => process.exit(0)));
console.log(JSON.stringify({ uri: store.uri, describe: store.describe, fresh: store.fresh }));
setInterval(() => {}, 60_000);
