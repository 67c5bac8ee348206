// What signals and their rules are called, in both languages, for screens and messages.
import type { Bilingual } from '../c139/template.ts';
import type { SignalKind, SignalState } from './kinds.ts';
import type { Rule, SILENCE_ACCOUNTS, TELLS } from './rules.ts';

export const KIND_WORDS: Record<SignalKind, Bilingual> = {
  silence: { en: 'Silence', zh: '长期未联系' },
  'key-person-departed': { en: 'Key person departed', zh: '关键人离任' },
  'attitude-fell': { en: 'Attitude fell', zh: '态度下降' },
  'contact-drop': { en: 'Fast drop in contact', zh: '联系骤减' },
  'contract-end': { en: 'Contract end', zh: '合同到期' },
  'untouched-potential': { en: 'High potential, untouched', zh: '高潜力未触达' },
  'deal-idle': { en: 'Map not refreshed', zh: '地图久未更新' },
};

export const STATE_WORDS: Record<SignalState, Bilingual> = {
  open: { en: 'Open', zh: '待处理' },
  snoozed: { en: 'Snoozed', zh: '已暂缓' },
  done: { en: 'Done', zh: '已处理' },
  over: { en: 'Over', zh: '已自行消除' },
};

export const TELL_WORDS: Record<(typeof TELLS)[number], Bilingual> = {
  managers: { en: 'Managers of the account', zh: '客户负责人' },
  team: { en: 'Team of the deal', zh: '商机团队' },
  both: { en: 'Managers and team', zh: '客户负责人和商机团队' },
};

export const SILENCE_ACCOUNT_WORDS: Record<(typeof SILENCE_ACCOUNTS)[number], Bilingual> = {
  'managed-or-open-deal': { en: 'With a manager or an open deal', zh: '有负责人或有进行中商机的客户' },
  managed: { en: 'With a manager', zh: '有负责人的客户' },
  'open-deal': { en: 'With an open deal', zh: '有进行中商机的客户' },
  all: { en: 'All accounts', zh: '全部客户' },
};

type Of<R> = R extends Rule ? Exclude<keyof R, 'kind' | 'enabled' | 'tell' | 'webhook'> : never;
type Thresholds = { [R in Rule as R['kind']]: Record<Of<R>, Bilingual> };

export const THRESHOLD_WORDS: Thresholds = {
  silence: {
    days: { en: 'Calendar days without any interaction', zh: '没有任何互动的自然日数' },
    accounts: { en: 'Accounts', zh: '适用客户' },
  },
  'key-person-departed': { roles: { en: 'Roles in an open deal', zh: '在进行中商机里的角色' } },
  'attitude-fell': {
    days: { en: 'Within days', zh: '多少天以内' },
    by: { en: 'By at least', zh: '至少下降' },
  },
  'contact-drop': {
    days: { en: 'Last days', zh: '最近天数' },
    before: { en: 'Against the days before', zh: '对比此前天数' },
    share: { en: 'At or below this share of the mean', zh: '不高于此前平均的比例' },
    minimum: { en: 'Contacts before, at least', zh: '此前同期联系次数至少' },
  },
  'contract-end': {
    daysBefore: { en: 'Days before the end', zh: '到期前天数' },
    daysAfter: { en: 'Days after the end', zh: '到期后天数' },
  },
  'untouched-potential': {
    minimum: { en: 'Sum of stated potentials, at least', zh: '已填潜力合计至少' },
    currency: { en: 'Currency', zh: '币种' },
  },
  'deal-idle': { days: { en: 'Days without a touch', zh: '未更新天数' } },
};
