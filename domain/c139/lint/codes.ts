/** The rules by which contradictory data is found; the interface has words for each. */
export const LINT_RULES = [
  'eb-departed',
  'two-ebs',
  'supporter-among-opponents',
  'attitude-before-deal',
  'attitude-in-future',
  'reporting-loop',
  'decider-without-tie',
  'eb-without-power',
  'coach-against',
  'conflict-and-influence',
  'nobody-seated',
  'open-past-close',
] as const;
export type LintRule = (typeof LINT_RULES)[number];
