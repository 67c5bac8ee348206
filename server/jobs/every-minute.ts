// What a server looks after by itself while it runs.

/** How often a server looks: whether a new day has begun, what a killed one left behind, what was just imported. */
const EVERY_MS = 60_000;

export interface Repeated {
  stop: () => Promise<void>;
}

/** Does the work at once and then every minute, one time after the other, until `stop`, which waits for what is under way. */
export function everyMinute(
  work: (signal: AbortSignal) => Promise<unknown>,
  failed: (error: unknown) => void,
): Repeated {
  const ended = new AbortController();
  let under = Promise.resolve();
  const run = async () => {
    try {
      await work(ended.signal);
    } catch (error) {
      if (!ended.signal.aborted) failed(error);
    }
  };
  const next = () => {
    under = under.then(run);
  };
  next();
  const timer = setInterval(next, EVERY_MS);
  return {
    stop: async () => {
      ended.abort();
      clearInterval(timer);
      await under;
    },
  };
}
