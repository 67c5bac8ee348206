/** The rules by which contradictory data is found, in the order of findings; the interface has words for each. */
export const LINT_CODES = [
  'eb-departed',
  'two-ebs',
  'eb-without-power',
  'decider-without-tie',
  'coach-against',
  'supporter-among-opponents',
  'conflict-and-influence',
  'attitude-before-deal',
  'attitude-in-future',
  'nobody-seated',
  'reporting-loop',
  'open-past-close',
] as const;
export type LintCode = (typeof LINT_CODES)[number];
