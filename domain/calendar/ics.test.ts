import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_STATES } from '../facts/c139.ts';
import { icsOf, type TodoEntry } from './ics.ts';

const ENTRY: TodoEntry = {
  id: 'd1|eb|reach',
  title: '拜访张总',
  description: '确认预算',
  dueOn: '2026-11-30',
  state: 'open',
  dealName: '云平台二期',
  ownerName: '李雷',
  ownerEmail: 'lilei@example.com',
  stampedAt: '2026-11-22T08:30:05.123Z',
};

/** A reader of its own: from octets to the properties of every event. */
function read(text: string): Map<string, string>[] {
  const octets = Buffer.from(text, 'utf8');
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = octets.indexOf('\r\n'); at >= 0; at = octets.indexOf('\r\n', from)) {
    const line = octets.subarray(from, at);
    expect(line.length).toBeLessThanOrEqual(75);
    // A part of a character is not UTF-8: reading it strictly would fail.
    new TextDecoder('utf-8', { fatal: true }).decode(line);
    if (line[0] === 0x20) lines.push(Buffer.concat([lines.pop()!, line.subarray(1)]));
    else lines.push(line);
    from = at + 2;
  }
  expect(from).toBe(octets.length);
  const events: Map<string, string>[] = [];
  const open: string[] = [];
  for (const line of lines.map(String)) {
    expect(line).not.toMatch(/[\r\n]/);
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/s.exec(line) ?? [];
    expect(name).not.toBe('');
    if (name === 'BEGIN') open.push(value);
    else if (name === 'END') expect(open.pop()).toBe(value);
    if (name === 'BEGIN' && value === 'VEVENT') events.push(new Map());
    else if (open.at(-1) === 'VEVENT') {
      expect(events.at(-1)!.has(name)).toBe(false);
      events.at(-1)!.set(name, unescaped(value));
    }
  }
  expect(open).toEqual([]);
  return events;
}

function unescaped(value: string): string {
  let text = '';
  for (let at = 0; at < value.length; at++) {
    const next = value[at + 1];
    if (value[at] !== '\\') text += value[at];
    else {
      expect(['\\', ';', ',', 'n']).toContain(next);
      text += next === 'n' ? '\n' : next;
      at++;
    }
  }
  return text;
}

describe('the calendar of to-do entries', () => {
  it('has an event of the whole day each is due, with all that RFC 5545 asks for', () => {
    const text = icsOf([ENTRY]);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(Object.fromEntries(read(text)[0]!)).toEqual({
      UID: 'd1|eb|reach@meridian',
      DTSTAMP: '20261122T083005Z',
      'DTSTART;VALUE=DATE': '20261130',
      'DTEND;VALUE=DATE': '20261201',
      SUMMARY: '拜访张总',
      DESCRIPTION: '确认预算\n\n云平台二期\n李雷 <lilei@example.com>',
      CONTACT: '李雷 <lilei@example.com>',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
    });
  });

  it.each([
    ['open', 'CONFIRMED', '拜访张总'],
    ['done', 'CONFIRMED', '✓ 拜访张总'],
    ['dropped', 'CANCELLED', '拜访张总'],
  ] as const)('writes what is %s as %s: %s', (state, status, summary) => {
    const [event] = read(icsOf([{ ...ENTRY, state }]));
    expect([event!.get('STATUS'), event!.get('SUMMARY')]).toEqual([status, summary]);
  });

  it('keeps long Chinese titles, commas, semicolons, backslashes and line breaks as they were', () => {
    const title = '与总经理确认；预算,范围;交付,以及“验收\\标准”'.repeat(12);
    const description = '第一行\r\n第二行\n\n第四行\\n不是换行;完,'.repeat(9);
    const [event] = read(icsOf([{ ...ENTRY, title, description, dealName: '', ownerEmail: null }]));
    expect(event!.get('SUMMARY')).toBe(title);
    expect(event!.get('DESCRIPTION')).toBe(`${description.replaceAll('\r\n', '\n')}\n\n李雷`);
    expect(event!.get('CONTACT')).toBe('李雷');
  });

  it('fills a line up to 75 octets, and breaks it before a character that would not fit whole', () => {
    const lengths = (title: string) =>
      icsOf([{ ...ENTRY, title }])
        .split('\r\n')
        .filter((line, at, lines) => line.startsWith('SUMMARY') || lines[at - 1]?.startsWith('SUMMARY'))
        .map((line) => Buffer.byteLength(line));
    expect(lengths('a'.repeat(67))[0]).toBe(75);
    expect(lengths('a'.repeat(68)).slice(0, 2)).toEqual([75, 2]);
    // 8 + 65 leaves two octets: a Chinese character of three does not fit, nor an emoji of four.
    expect(lengths(`${'a'.repeat(65)}张`).slice(0, 2)).toEqual([73, 4]);
    expect(lengths(`${'a'.repeat(64)}😀`).slice(0, 2)).toEqual([72, 5]);
  });

  it('gives the UTC instant of a stamp with another zone', () => {
    const [event] = read(icsOf([{ ...ENTRY, stampedAt: '2026-11-23T07:59:59+08:00' }]));
    expect(event!.get('DTSTAMP')).toBe('20261122T235959Z');
  });

  it('comes by due date, then by id, and is a calendar without entries too', () => {
    const later = { ...ENTRY, id: 'a', dueOn: '2027-01-01' };
    const same = { ...ENTRY, id: 'b' };
    const uids = read(icsOf([later, ENTRY, same])).map((event) => event.get('UID'));
    expect(uids).toEqual(['b@meridian', 'd1|eb|reach@meridian', 'a@meridian']);
    expect(read(icsOf([]))).toEqual([]);
  });

  it('can be read back whatever stands in the texts; only control characters are lost', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\n', '\r', ',', ';', '\\', ':', '"', ' ', '\t', '\u0007', '中', '😀', 'é'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 200,
    });
    const plain = (value: string) => value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
    fc.assert(
      fc.property(text, text, fc.constantFrom(...ACTION_STATES), (title, id, state) => {
        const [event] = read(icsOf([{ ...ENTRY, title, id, state }]));
        expect(event!.get('SUMMARY')).toBe(`${state === 'done' ? '✓ ' : ''}${plain(title)}`);
        expect(event!.get('UID')).toBe(`${plain(id)}@meridian`);
      }),
      { numRuns: 200 },
    );
  });
});
