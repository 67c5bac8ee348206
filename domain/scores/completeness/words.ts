import type { ScoreModel } from '../model.ts';
import { FIELD_WORDS } from './field-words.ts';
import type { CompletenessField } from './fields.ts';
import { STANDARD_COMPLETENESS } from './parameters.ts';

const HINT = { en: 'Weight of the field; 0 does not ask for it.', zh: '该字段的权重；0 为不要求。' };

function fields(language: 'en' | 'zh') {
  return Object.fromEntries(
    (['account', 'people', 'deals'] as const).flatMap((kind) =>
      (Object.keys(STANDARD_COMPLETENESS[kind]) as CompletenessField[]).map((field) => [
        `${kind}.${field}`,
        { label: FIELD_WORDS[field][language], hint: HINT[language] },
      ]),
    ),
  );
}

export const COMPLETENESS_WORDS: ScoreModel['words'] = {
  en: {
    name: 'Completeness',
    says: 'How much of what the figures need is filled in, of the account, its people and its open deals.',
    formula:
      'Score = weighted mean of the shares of filled fields of the account, of its people and of its open deals, 0 to 100. A kind of which there is nothing is left out.',
    rollUp: 'A group has the fields of all its entities together.',
    parameters: {
      kinds: { label: 'Kinds', hint: 'How much each kind counts.' },
      'kinds.account': { label: 'Account', hint: 'Weight of the fields of the account.' },
      'kinds.people': { label: 'People', hint: 'Weight of the fields of its people.' },
      'kinds.deals': { label: 'Deals', hint: 'Weight of the fields of its open deals.' },
      account: { label: 'Fields of the account', hint: 'How much each field counts.' },
      people: { label: 'Fields of a person', hint: 'How much each field counts.' },
      deals: {
        label: 'Fields of an open deal',
        hint: 'How much each field counts; role, power and attitude for each person who decides.',
      },
      ...fields('en'),
      classes: { label: 'Classes', hint: 'From which score on.' },
      'classes.complete': { label: 'Complete from', hint: 'Points.' },
      'classes.partial': { label: 'Partial from', hint: 'Points; below is thin.' },
    },
    columns: { account: 'Account', people: 'People', deals: 'Deals' },
    segments: {
      complete: { label: 'Complete', says: 'Nearly all is known that the figures need.' },
      partial: { label: 'Partial', says: 'Some figures rest on little.' },
      thin: { label: 'Thin', says: 'Most of it is still to be asked.' },
    },
    reasons: { 'nothing-asked': 'No field is asked for.' },
  },
  zh: {
    name: '完整度',
    says: '客户、联系人与在谈商机的资料中，各项指标所需的填了多少。',
    formula: '得分 = 客户、联系人、在谈商机三类字段填写比例的加权平均，0 至 100。没有对象的一类不计。',
    rollUp: '集团为所有成员的字段合计。',
    parameters: {
      kinds: { label: '类别', hint: '各类的分量。' },
      'kinds.account': { label: '客户', hint: '客户字段的权重。' },
      'kinds.people': { label: '联系人', hint: '联系人字段的权重。' },
      'kinds.deals': { label: '商机', hint: '在谈商机字段的权重。' },
      account: { label: '客户字段', hint: '各字段的分量。' },
      people: { label: '联系人字段', hint: '各字段的分量。' },
      deals: { label: '在谈商机字段', hint: '各字段的分量；角色、影响力、态度按每位决策参与人计。' },
      ...fields('zh'),
      classes: { label: '分级', hint: '从多少分起。' },
      'classes.complete': { label: '完整，不低于', hint: '分。' },
      'classes.partial': { label: '部分，不低于', hint: '分；低于此为单薄。' },
    },
    columns: { account: '客户', people: '联系人', deals: '商机' },
    segments: {
      complete: { label: '完整', says: '指标所需的几乎都已知。' },
      partial: { label: '部分', says: '有些指标依据不足。' },
      thin: { label: '单薄', says: '多数还需去了解。' },
    },
    reasons: { 'nothing-asked': '没有要求任何字段。' },
  },
};
