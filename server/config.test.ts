import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('the configuration', () => {
  it('binds to loopback unless told, and refuses another address until there is sign-in', () => {
    expect(readConfig({}).host).toBe('127.0.0.1');
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(/no sign-in yet/);
    expect(() => readConfig({ HOST: '192.168.1.5' })).toThrow(ConfigError);
    expect(readConfig({ HOST: '::1' }).host).toBe('::1');
    expect(readConfig({ HOST: '0.0.0.0', MERIDIAN_LISTEN_ALL: '1' }).host).toBe('0.0.0.0');
  });

  it('names every variable that is wrong, and none of their values', () => {
    const wrong = { PORT: 'many', LOG_LEVEL: 'loud', MERIDIAN_TODAY: 'today', NEO4J_PASSWORD: 'hidden' };
    let message = '';
    try {
      readConfig(wrong);
    } catch (error) {
      message = error instanceof Error ? error.message : '';
    }
    for (const name of ['PORT', 'LOG_LEVEL', 'MERIDIAN_TODAY']) expect(message).toContain(name);
    expect(message).not.toContain('hidden');
  });

  it('takes an empty variable as absent', () => {
    expect(readConfig({ NEO4J_URI: '', MERIDIAN_DEMO: '' })).toMatchObject({
      store: { uri: undefined },
      demonstration: true,
    });
    expect(readConfig({ MERIDIAN_DEMO: '0' }).demonstration).toBe(false);
  });
});
