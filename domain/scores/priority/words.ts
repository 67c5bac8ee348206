import { careWords } from '../care.ts';
import type { ScoreModel } from '../model.ts';

export const PRIORITY_WORDS: ScoreModel['words'] = {
  en: {
    name: 'Priority',
    says: 'Where to go first: what could still be sold, against how likely we are to win it.',
    formula:
      'Score = value × winnability, in money. Value is the sum of the potentials that are neither deployed nor unfit; winnability, 0 to 1, is the weighted mean of reach (the best route to a decision maker) and C139 / 100 of the best open deal, without an open deal reach alone. A potential without a value adds nothing, and leaves the upper end open.',
    rollUp:
      'A group has the values of its entities added up, and their winnability in the mean by value; entities without a potential are left out.',
    parameters: {
      currency: { label: 'Currency', hint: 'Of the value; values without a currency count as in it.' },
      valueCut: { label: 'High value from', hint: 'Money.' },
      winnabilityCut: { label: 'High winnability from', hint: 'Fraction, 0 to 1.' },
      weights: { label: 'Weights of the winnability', hint: 'How much each of the two counts.' },
      'weights.reach': { label: 'Reach', hint: 'Weight of the best route; no route is 0.' },
      'weights.c139': { label: 'C139', hint: 'Weight of the score of the best open deal.' },
      care: { label: 'What each class gets', hint: 'How often and by whom.' },
      ...careWords(
        'care',
        { A: 'A', B: 'B', C: 'C', D: 'D' },
        {
          cadenceDays: { label: 'Every ... days', hint: 'Days between two contacts; empty: none planned.' },
          who: { label: 'Who', hint: 'Who is assigned to these accounts.' },
          'who.zh': { label: 'Who, in Chinese', hint: 'As it is shown in Chinese.' },
          'who.en': { label: 'Who, in English', hint: 'As it is shown in English.' },
        },
      ),
    },
    columns: {
      value: 'Potential',
      winnability: 'Winnability',
      reach: 'Reach',
      c139: 'C139',
      unknownValues: 'Potentials without a value',
    },
    segments: {
      A: { label: 'A', says: 'High value, high winnability: go now.' },
      B: { label: 'B', says: 'High value, low winnability: find a way in first.' },
      C: { label: 'C', says: 'Low value, high winnability: take it along with little effort.' },
      D: { label: 'D', says: 'Low value, low winnability: leave for later.' },
    },
    reasons: {
      'no-potential': 'No potential with a value is stated that could still be sold.',
      'mixed-currency': 'The potentials are in currencies for which no rate is stated.',
    },
  },
  zh: {
    name: '优先级',
    says: '先去哪里：还能卖多少，与赢的可能有多大。',
    formula:
      '得分 = 价值 × 可赢度，以金额计。价值为未部署且非不适用的产品潜力之和；可赢度 0 至 1，为触达（到决策人的最佳路径）与最佳在谈商机 C139 / 100 的加权平均，没有在谈商机时只看触达。没有金额的潜力不增加得分，上限不封顶。',
    rollUp: '集团为各成员价值相加，可赢度按价值加权平均；没有潜力的成员不计。',
    parameters: {
      currency: { label: '币种', hint: '价值所用币种；未写币种的金额按此币种计。' },
      valueCut: { label: '高价值，不低于', hint: '金额。' },
      winnabilityCut: { label: '高可赢度，不低于', hint: '0 至 1。' },
      weights: { label: '可赢度的权重', hint: '两项各占多少分量。' },
      'weights.reach': { label: '触达', hint: '最佳路径的权重；没有路径为 0。' },
      'weights.c139': { label: 'C139', hint: '最佳在谈商机得分的权重。' },
      care: { label: '各类的资源安排', hint: '多久一次、由谁负责。' },
      ...careWords(
        'care',
        { A: 'A', B: 'B', C: 'C', D: 'D' },
        {
          cadenceDays: { label: '每隔天数', hint: '两次联系相隔的天数；留空为不安排。' },
          who: { label: '由谁负责', hint: '指派给谁。' },
          'who.zh': { label: '由谁负责（中文）', hint: '中文界面显示。' },
          'who.en': { label: '由谁负责（英文）', hint: '英文界面显示。' },
        },
      ),
    },
    columns: { value: '潜力', winnability: '可赢度', reach: '触达', c139: 'C139', unknownValues: '无金额的潜力' },
    segments: {
      A: { label: 'A', says: '价值高、可赢度高：马上去。' },
      B: { label: 'B', says: '价值高、可赢度低：先找到入口。' },
      C: { label: 'C', says: '价值低、可赢度高：顺手拿下。' },
      D: { label: 'D', says: '价值低、可赢度低：以后再说。' },
    },
    reasons: {
      'no-potential': '没有写明金额、尚可销售的潜力。',
      'mixed-currency': '潜力的币种没有汇率。',
    },
  },
};
