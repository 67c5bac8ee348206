import { createHmac } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../config.ts';
import { nextTry } from './pauses.ts';

const secret = 'a-secret-of-24-characters';
const url = 'https://hooks.seller.example:8443/in?key=path-secret';
const set = (more: Record<string, string>) =>
  readConfig({ MERIDIAN_WEBHOOK_URL: url, MERIDIAN_WEBHOOK_SECRET: secret, ...more });

describe('the webhook of the environment', () => {
  it('is off without an address', () => {
    expect(readConfig({}).webhook).toBeNull();
    expect(readConfig({ MERIDIAN_WEBHOOK_URL: '', MERIDIAN_WEBHOOK_SECRET: secret }).webhook).toBeNull();
  });

  it('goes to https, or to this machine by http', () => {
    expect(set({}).webhook?.host).toBe('hooks.seller.example:8443');
    for (const address of ['http://127.0.0.1:9/x', 'http://localhost/x', 'http://[::1]:9/'])
      expect(set({ MERIDIAN_WEBHOOK_URL: address }).webhook?.address()).toBe(address);
    for (const address of [
      'http://hooks.seller.example/',
      'ftp://127.0.0.1/',
      'nothing',
      'https://user:pass@hooks.seller.example/',
    ])
      expect(() => set({ MERIDIAN_WEBHOOK_URL: address })).toThrow(ConfigError);
  });

  it('needs a secret of 24 characters, from the variable or a file', () => {
    for (const short of ['', 'x'.repeat(23), `whsec_${Buffer.alloc(23).toString('base64')}`])
      expect(() => set({ MERIDIAN_WEBHOOK_SECRET: short })).toThrow(/MERIDIAN_WEBHOOK_SECRET/);
    const file = join(mkdtempSync(join(tmpdir(), 'meridian-secret-')), 'secret');
    writeFileSync(file, `${secret}\n`);
    const fromFile = set({ MERIDIAN_WEBHOOK_SECRET: '', MERIDIAN_WEBHOOK_SECRET_FILE: file });
    expect(fromFile.webhook?.sign('a')).toBe(set({}).webhook?.sign('a'));
    expect(() => set({ MERIDIAN_WEBHOOK_SECRET_FILE: file })).toThrow(/not both/);
    expect(() => set({ MERIDIAN_WEBHOOK_SECRET: '', MERIDIAN_WEBHOOK_SECRET_FILE: `${file}x` })).toThrow(
      /cannot be read/,
    );
  });

  it('signs with the text, or with the bytes behind whsec_', () => {
    const by = (key: Buffer | string) => createHmac('sha256', key).update('id.1.{}').digest('base64');
    expect(set({}).webhook?.sign('id.1.{}')).toBe(by(secret));
    const key = Buffer.from('0123456789abcdef0123456789abcdef');
    expect(set({ MERIDIAN_WEBHOOK_SECRET: `whsec_${key.toString('base64')}` }).webhook?.sign('id.1.{}')).toBe(by(key));
  });

  it('shows neither its secret nor the path of its address, whoever prints the configuration or a mistake in it', () => {
    const config = set({});
    for (const text of [JSON.stringify(config), inspect(config, { depth: 9, showHidden: true })])
      expect(text).not.toMatch(new RegExp(`${secret}|path-secret`));
    const mistake = (more: Record<string, string>) => {
      try {
        set(more);
      } catch (error) {
        return String(error);
      }
      return '';
    };
    const wrongAddress = mistake({ MERIDIAN_WEBHOOK_URL: 'http://hooks.seller.example/path-secret' });
    const wrongSecret = mistake({ MERIDIAN_WEBHOOK_SECRET: 'too-short' });
    expect(wrongAddress).toContain('MERIDIAN_WEBHOOK_URL');
    expect(wrongAddress + wrongSecret).not.toMatch(/path-secret|too-short/);
  });
});

describe('the time zone of the environment', () => {
  it('is UTC unless a name of one is given', () => {
    expect(readConfig({}).timeZone).toBe('UTC');
    expect(readConfig({ MERIDIAN_TIMEZONE: 'Asia/Shanghai' }).timeZone).toBe('Asia/Shanghai');
    expect(() => readConfig({ MERIDIAN_TIMEZONE: 'Mars/Base' })).toThrow(/MERIDIAN_TIMEZONE/);
  });
});

describe('a message that did not arrive', () => {
  it('is tried again with growing pauses, for 72 hours in all, and then given up', () => {
    const start = '2026-06-01T00:00:00.000Z';
    const pauses: number[] = [];
    let at = start;
    for (let failed = 1; ; failed++) {
      const next = nextTry(failed, at);
      if (next === null) break;
      pauses.push((Date.parse(next) - Date.parse(at)) / 60_000);
      at = next;
    }
    expect(pauses.slice(0, 6)).toEqual([1, 5, 30, 120, 300, 600]);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(at).toBe('2026-06-04T00:00:00.000Z');
  });
});
