// Starts Meridian: configuration, database, schema, HTTP; and stops it in the reverse order.
import { ConfigError, readConfig } from './config.ts';
import { openLog } from './log.ts';
import { boundGarbage } from './memory.ts';
import { startMeridian } from './start.ts';

async function main(): Promise<void> {
  boundGarbage();
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const say = (line: string) => console.error(`meridian: ${line}`);
  const began = new AbortController();
  let stop: (() => Promise<void>) | undefined;
  let stopping = false;
  const onSignal = (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    say(`stopping (${signal})`);
    began.abort();
    Promise.resolve(stop?.()).then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'stop failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // The terminal was closed: without this the local database would stay until the next start.
  process.on('SIGHUP', onSignal);
  const running = await startMeridian(config, log, say, began.signal);
  stop = running.stop;
  if (stopping) await running.stop();
  else say(`ready at ${running.url}`);
}

main().catch((error: unknown) => {
  const plain = error instanceof ConfigError || (error instanceof Error && error.name === 'StoreFailure');
  console.error(
    `meridian: ${plain && error instanceof Error ? error.message : error instanceof Error ? error.stack : String(error)}`,
  );
  process.exit(1);
});
