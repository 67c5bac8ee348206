import { createServer } from 'node:net';

/** A loopback port that nobody listens on: the preferred one if it is free, else one the system chooses. */
export async function freePort(preferred: number | null): Promise<number> {
  return (preferred !== null && (await tryPort(preferred))) || (await tryPort(0)) || (await tryPort(0)) || 0;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(null));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
    });
  });
}
