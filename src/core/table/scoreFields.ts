/** The figures that a table of scores can hold for a criterion, in the order in which tables print them. */
export const SCORE_FIELDS = ['max', 'base', 'target', 'delta', 'result'] as const;

/** "result" is the target year's own: self-assessed or appraised. */
export type ScoreField = (typeof SCORE_FIELDS)[number];

/** Those that roll up by themselves; the change follows from base and target (SPEC K4). */
export const ROLLED_FIELDS = ['max', 'base', 'target', 'result'] as const satisfies ScoreField[];

export type RolledField = (typeof ROLLED_FIELDS)[number];

/** What is planned with: a plan's table has no results yet. */
export const PLAN_FIELDS = ['max', 'base', 'target'] as const satisfies ScoreField[];

export type PlanField = (typeof PLAN_FIELDS)[number];

/** Those that are scores of a year, and so can be compared with the maximum and with each other. */
export const YEAR_FIELDS = ['base', 'target', 'result'] as const satisfies ScoreField[];

export type YearField = (typeof YEAR_FIELDS)[number];
