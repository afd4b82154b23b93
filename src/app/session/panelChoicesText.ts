import { APPRAISED_KINDS } from '../../core/appraisal/appraisedKinds';
import {
  arrayOf,
  isInteger,
  isText,
  nullOr,
  oneOf,
  type Test,
  withFields,
} from '../../core/base/shapes';
import { TARGET_RULES } from '../../core/nextYear/nextYear';
import { RESCALED_BASES, type RescaledBase } from '../../core/nextYear/rescaled';
import type {
  AppraisedChoices,
  ChosenSet,
  DecidedByKey,
  DecidedColumns,
  NextPlanChoices,
  NextTableChoices,
} from './panelChoices';
import type { PaneChoices } from './paneChoices';

type KeptDecisions<T> = [key: string, is: T, of: string][];

const printDecided = <T>(decided: DecidedByKey<T>): KeptDecisions<T> =>
  [...decided].map(([key, { is, of }]) => [key, is, of]);

const readDecided = <T>(kept: KeptDecisions<T>): DecidedByKey<T> =>
  new Map(kept.map(([key, is, of]) => [key, { is, of }]));

const areDecided = (is: Test): Test =>
  arrayOf((value) => {
    const [key, one, of] = Array.isArray(value) ? (value as unknown[]) : [];
    return isText(key) && is(one) && isText(of);
  });

const areEntries = (of: Test): Test =>
  arrayOf((value) => {
    const [key, one] = Array.isArray(value) ? (value as unknown[]) : [];
    return isText(key) && of(one);
  });

const areMatches = areDecided(nullOr(isText));

interface KeptNextTable {
  /** A text is the key alone. */
  set: ChosenSet | string | null;
  matches: KeptDecisions<string | null>;
  rescaled: KeptDecisions<RescaledBase>;
}

interface KeptNextPlan extends Omit<NextPlanChoices, 'successors' | 'tables'> {
  successors: [string, string][];
  tables: [string, KeptNextTable][];
}

/** Nothing where nothing is chosen. */
export function printNextPlan(chosen: NextPlanChoices | null): { nextYear?: KeptNextPlan } {
  if (chosen === null) return {};
  const tables = [...chosen.tables].map(
    ([key, { set, matches, rescaled }]): [string, KeptNextTable] => [
      key,
      { set, matches: printDecided(matches), rescaled: printDecided(rescaled) },
    ],
  );
  return { nextYear: { ...chosen, successors: [...chosen.successors], tables } };
}

const isSet = withFields({ key: isText, sheet: isText, file: nullOr(isText) });

/** Of a key that was kept without its place: "file|sheet!table". */
function chosenSet(kept: ChosenSet | string | null): ChosenSet | null {
  if (typeof kept !== 'string') return kept;
  const [file = '', ...rest] = kept.split('|');
  const sheet = rest.join('|').replace(/![^!]*$/, '');
  return { key: kept, sheet, file: file === '' ? null : file };
}

const isNextPlan = withFields({
  after: isInteger,
  year: nullOr(isText),
  rule: oneOf(TARGET_RULES),
  percent: isText,
  successors: areEntries(isText),
  tables: areEntries(
    withFields({
      set: (value) => nullOr(isText)(value) || isSet(value),
      matches: areMatches,
      rescaled: areDecided(oneOf(RESCALED_BASES)),
    }),
  ),
});

export function readNextPlan(found: unknown): Partial<Pick<PaneChoices, 'nextYear'>> {
  if (!isNextPlan(found)) return {};
  const { after, year, rule, percent, successors, tables } = found as KeptNextPlan;
  const read = tables.map(([key, { set, matches, rescaled }]): [string, NextTableChoices] => [
    key,
    { set: chosenSet(set), matches: readDecided(matches), rescaled: readDecided(rescaled) },
  ]);
  const kept = { after, year, rule, percent };
  return { nextYear: { ...kept, successors: new Map(successors), tables: new Map(read) } };
}

type KeptAppraised = [
  table: string,
  {
    from: string | null;
    matches: KeptDecisions<string | null>;
    columns: DecidedColumns | null;
    taken: string[];
  },
];

/** Nothing where nothing is chosen. */
export function printAppraisal(chosen: PaneChoices['appraisal']): { appraisal?: KeptAppraised[] } {
  if (chosen.size === 0) return {};
  return {
    appraisal: [...chosen].map(([key, { from, matches, columns, taken }]) => [
      key,
      { from, matches: printDecided(matches), columns, taken: [...taken] },
    ]),
  };
}

const isColumn: Test = (value) => nullOr(isInteger)(value) || value === 'new';
const areColumns = withFields(
  Object.fromEntries(
    APPRAISED_KINDS.map((kind) => [
      kind,
      withFields({ is: withFields({ from: nullOr(isInteger), to: isColumn }), of: isText }),
    ]),
  ),
);
const areAppraised = areEntries(
  withFields({
    from: nullOr(isText),
    matches: areMatches,
    columns: nullOr(areColumns),
    taken: arrayOf(isText),
  }),
);

export function readAppraisal(found: unknown): Partial<Pick<PaneChoices, 'appraisal'>> {
  if (!areAppraised(found)) return {};
  const read = (found as KeptAppraised[]).map(
    ([key, { from, matches, columns, taken }]): [string, AppraisedChoices] => [
      key,
      { from, matches: readDecided(matches), columns, taken: new Set(taken) },
    ],
  );
  return { appraisal: new Map(read) };
}
