import type { ScoreModel } from '../model.ts';

export const BEHAVIOUR_WORDS: ScoreModel['words'] = {
  en: {
    name: 'Behaviour',
    says: 'How much an account does by itself: events, downloads, visits to our pages.',
    formula:
      'Score = sum of points of the kind × 2^(−age in days / half-life) over the events up to the date; it has no upper end.',
    rollUp: 'A group has the points and the events of its entities added up.',
    parameters: {
      points: { label: 'Points by kind', hint: 'What an event of the kind is worth on its day.' },
      other: { label: 'Any other kind', hint: 'Points of a kind that is not in the list.' },
      halfLifeDays: { label: 'Half-life', hint: 'Days after which an event is worth half.' },
      windowDays: { label: 'Days', hint: 'Older events do not count.' },
      classes: { label: 'Classes', hint: 'From which score on.' },
      'classes.hot': { label: 'Hot from', hint: 'Points.' },
      'classes.warm': { label: 'Warm from', hint: 'Points; below is cold.' },
    },
    columns: { points: 'Points', events: 'Events', lastEventOn: 'Last event' },
    segments: {
      hot: { label: 'Hot', says: 'Very active lately.' },
      warm: { label: 'Warm', says: 'Somewhat active.' },
      cold: { label: 'Cold', says: 'Hardly active.' },
    },
    reasons: { 'no-events': 'No event in the window.' },
  },
  zh: {
    name: '行为',
    says: '客户自己的动作有多少：参加活动、下载、访问页面。',
    formula: '得分 = Σ 该类事件分值 × 2^（−距今天数 / 半衰期），计截至当日的事件；没有上限。',
    rollUp: '集团为各成员的分值与事件数相加。',
    parameters: {
      points: { label: '各类事件的分值', hint: '该类事件发生当天的分值。' },
      other: { label: '其他类', hint: '不在列表中的事件的分值。' },
      halfLifeDays: { label: '半衰期', hint: '多少天后分值减半。' },
      windowDays: { label: '天数', hint: '更早的事件不计。' },
      classes: { label: '分级', hint: '从多少分起。' },
      'classes.hot': { label: '热，不低于', hint: '分。' },
      'classes.warm': { label: '温，不低于', hint: '分；低于此为冷。' },
    },
    columns: { points: '分值', events: '事件数', lastEventOn: '最近事件' },
    segments: {
      hot: { label: '热', says: '最近很活跃。' },
      warm: { label: '温', says: '有一定活跃度。' },
      cold: { label: '冷', says: '几乎没有动作。' },
    },
    reasons: { 'no-events': '时间窗内没有事件。' },
  },
};
