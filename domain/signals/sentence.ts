// What a signal says, as one sentence in each language.
import type { Bilingual } from '../c139/template.ts';
import type { Figures } from './found.ts';
import type { SignalKind } from './kinds.ts';

export interface SignalNames {
  account: string;
  deal: string | null;
  person: string | null;
}

/** The sentence of a signal by its figures; what is not known is said to be unknown, or left out. */
export function signalSentence(kind: SignalKind, figures: Figures, names: SignalNames): Bilingual {
  const { account } = names;
  const deal = names.deal ?? '?';
  const person = names.person ?? '?';
  const text = (name: string) => String(figures[name] ?? '?');
  const number = (name: string) => {
    const value = figures[name];
    return typeof value === 'number' ? String(Math.round(value * 10) / 10) : '?';
  };
  const money = (name: string) => {
    const value = figures[name];
    return typeof value === 'number' ? Math.round(value).toLocaleString('en-US') : '?';
  };
  switch (kind) {
    case 'silence':
      return {
        en: `${account}: no interaction since ${text('lastOn')}.`,
        zh: `${account}：自 ${text('lastOn')} 起没有任何互动。`,
      };
    case 'key-person-departed':
      return {
        en: `${person} (${text('roles')}) in ${deal} has left.`,
        zh: `${deal} 中的 ${person}（${text('roles')}）已离任。`,
      };
    case 'attitude-fell':
      return {
        en: `${person} in ${deal}: attitude fell from ${number('from')} to ${number('to')}.`,
        zh: `${deal} 中 ${person} 的态度从 ${number('from')} 降到 ${number('to')}。`,
      };
    case 'contact-drop':
      return {
        en: `${account}: contacts within ${number('days')} days fell from ${number('mean')} to ${number('contacts')}.`,
        zh: `${account}：每 ${number('days')} 天的联系从 ${number('mean')} 次降到 ${number('contacts')} 次。`,
      };
    case 'contract-end': {
      const ended = typeof figures['days'] === 'number' && figures['days'] < 0;
      return {
        en: `${account}: a contract ${ended ? 'ended' : 'ends'} on ${text('endsOn')}, and nothing follows.`,
        zh: `${account}：合同${ended ? '已于' : '将于'} ${text('endsOn')} 到期，尚无续约或后续商机。`,
      };
    }
    case 'untouched-potential': {
      const leftOut = typeof figures['leftOut'] === 'number' && figures['leftOut'] > 0;
      return {
        en: `${account} is untouched, with a potential of ${leftOut ? 'at least ' : ''}${money('potential')} ${text('currency')}.`,
        zh: `${account} 尚未触达，潜力${leftOut ? '至少' : ''} ${money('potential')} ${text('currency')}。`,
      };
    }
    case 'deal-idle':
      return figures['touchedOn'] == null
        ? { en: `${deal}: nobody has worked on the map yet.`, zh: `${deal}：地图还没有人维护过。` }
        : {
            en: `${deal}: map and C139 untouched since ${text('touchedOn')}.`,
            zh: `${deal}：地图和 C139 自 ${text('touchedOn')} 起未更新。`,
          };
  }
}
