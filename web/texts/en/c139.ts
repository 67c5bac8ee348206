import type * as master from '../zh/c139.ts';
import { plural } from './plural.ts';

export const c139: typeof master.c139 = {
  name: 'C139',
  score: 'C139 score',
  points: (points) => `${points} points`,
  zoneName: 'Zone',
  zone: { win: 'win zone', volatile: 'volatile', loss: 'loss zone' },
  zoneWhy: {
    win: 'control template: the decisive item holds, at least 1 winning force and at least 6 items of clarity',
    volatile: 'neither in the win zone nor in the loss zone',
    loss: 'the decisive item does not hold, and fewer than 2 winning forces, or just 2 with at most 6 items of clarity',
  },
  zones: (low, high) => `${low} – ${high}`,
  zonesWhy: (low, high) => `${low} if all that is unknown is a no, ${high} if it is a yes`,
  label: 'Label',
  noScore: 'this template has no score',

  gap: {
    missing: 'role without a person',
    departed: 'has left',
    unreached: 'not reached',
    hostile: 'against us',
    unsupportive: 'not for us yet',
    stale: 'attitude out of date',
    'single-threaded': 'single-threaded',
    item: 'item does not hold',
  },
  gapWhy: {
    missing: 'nobody holds this key role',
    departed: 'has left and is still in the decision chain',
    unreached: 'reach below 0.10',
    hostile: 'attitude below neutral',
    unsupportive: 'attitude neutral, not for us yet',
    stale: 'attitude unknown, seen 60 days ago or longer, or without a date',
    'single-threaded': 'held by one colleague or one cut person only',
    item: 'an item of the template does not hold',
  },
  action: {
    'fill-role': (role) => `Find the ${role}`,
    replace: (name) => `Find who takes the place of ${name}`,
    meet: (name) => `Meet ${name}`,
    attitude: (name) => `Win ${name} over`,
    'second-way': (name) => `Open a second way to ${name}`,
    answer: (item) => `Settle: ${item}`,
  },
  seeAttitude: (name) => `Find out where ${name} stands today`,
  rank: { first: 'first', key: 'key person', coverage: 'coverage', rest: 'rest' },
  gapState: { open: 'taken up', next: 'to take up', waiting: 'waiting' },
  waitingWhy: 'Four actions are open at a time at most: finish or drop one first.',
  actionState: { open: 'open', done: 'done', dropped: 'dropped' },
  overdue: 'overdue',
  gaps: 'Gaps',
  actions: 'Actions',
  owner: 'Owner',
  nobody: 'nobody',
  dueOn: 'due',
  gain: 'Expected gain',
  noGain: 'no points by itself',

  judgement: { unconfirmed: 'judgement unconfirmed', medium: 'fairly sure', 'go-on': 'sure enough to go on' },
  judgementWhy: {
    unconfirmed: 'There is no verified coach: all of this is our own view only.',
    medium: 'Verified coaches cover some of the kinds only.',
    'go-on': 'There are verified coaches of all three kinds.',
  },
  coachKind: {
    'customer-relationship': 'customer relationship',
    'value-matching': 'value matching',
    'resource-operation': 'resource operation',
  },
  coachConfirmed: 'Coach-confirmed',

  trend: 'Trend',
  trendSince: (day) => `since ${day}`,
  idle: 'untouched for a month',
  idleWhy: (day) =>
    day === null ? 'Nobody has ever touched the chain or the C139' : `Chain and C139 untouched since ${day}`,
  openActions: (count) => `${plural(count, 'action')} open`,
  overdueActions: (count) => `${count} overdue`,

  probability: 'Win probability',
  noProbability: 'no probability',
  unverified: 'unverified practitioner figures',
  probabilityNone: {
    'too-few-closed': (missing) => `too few closed deals of our own: ${missing.toLocaleString('en-US')} more needed`,
    'one-outcome': () => 'all closed deals ended the same way: nothing to tell from',
    'w-unknown': () => 'whether the top decision maker has chosen us is not known',
  },
  probabilityBasis: (rate, closed, ratio) =>
    `own base rate ${rate} of ${plural(closed, 'closed deal')}, its odds times ${ratio}`,
  probabilityFitted: (n, low, high) =>
    `fitted on ${plural(n, 'closed deal')} of our own, 95% between ${low} and ${high}`,
  modelMissing: (closed, won, lost) =>
    `A model of our own still needs ${closed} closed, ${won} won and ${lost} lost deals`,
  modelAuc: (auc, low, high) => `cross-validated AUC ${auc} (${low} – ${high})`,

  lint: {
    'eb-departed': (names) => `The economic buyer or approver ${names} has left, and is still in the chain`,
    'two-ebs': (names) => `There is more than one economic buyer: ${names}`,
    'eb-without-power': (names) => `${names} is the economic buyer, but power is stated as 0`,
    'decider-without-tie': (names) => `${names} decides, and nobody of ours has a tie`,
    'coach-against': (names) => `${names} is a coach and against us`,
    'supporter-among-opponents': (names) => `A supporter who influences only opponents: ${names}`,
    'conflict-and-influence': (names) => `Both a conflict and an influence between ${names}`,
    'attitude-before-deal': (names) => `The attitude of ${names} is older than the deal`,
    'attitude-in-future': (names) => `The attitude of ${names} was observed in the future`,
    'nobody-seated': (names) => `${names} is in the chain, but holds no seat`,
    'reporting-loop': (names) => `Reporting lines run in a circle: ${names}`,
    'open-past-close': () => 'The deal is open, and its close date is past',
  },
};
