import { type AssignSwitches, OFFERED_INPUTS } from '../../core/assign/assignOptions';
import { type FormChoices, PAPER_FORMS, SIGNED_BY } from '../../core/assign/formChoices';
import type { DirectoryEdit } from '../../core/agencies/directoryEdits';
import { type Decimal, decimalFromNumber, toNumber } from '../../core/base/decimal';
import {
  absentOr,
  arrayOf,
  isBoolean,
  isNumber,
  isText,
  nullOr,
  oneOf,
  type Test,
  withFields,
} from '../../core/base/shapes';
import type { Placements } from '../../core/collect/placements';
import { LOCALITY_RULES, type LocalityRule } from '../../core/localities/wholeOfLocalities';
import type { PaneChoices } from './paneChoices';

const areTexts = arrayOf(isText);
const textOrNone = nullOr(isText);

/** What each kind of edit says beside the agency's name. */
const EDITS: Readonly<Record<DirectoryEdit['is'], Test>> = {
  add: withFields({}),
  rename: withFields({ to: isText }),
  replace: withFields({ by: isText, day: isText }),
  merge: withFields({ into: isText }),
  alias: withFields({ alias: isText, isIts: isBoolean }),
  member: withFields({ member: isText, belongs: isBoolean }),
  there: withFields({ isThere: isBoolean }),
  list: withFields({ members: areTexts }),
  times: withFields({ from: textOrNone, until: textOrNone, successor: textOrNone }),
};

const isEdit: Test = (value) => {
  if (!withFields({ name: isText, is: isText })(value)) return false;
  const { is } = value as { is: string };
  return Object.entries(EDITS).some(([kind, fits]) => kind === is && fits(value));
};

/** @returns gathered edits of the directory that can be read; nothing where none can */
export function readDirectoryEdits(found: unknown): Partial<Pick<PaneChoices, 'directory'>> {
  const edits = Array.isArray(found) ? found.filter(isEdit) : [];
  return edits.length > 0 ? { directory: edits as DirectoryEdit[] } : {};
}

interface KeptLocalities {
  rules: [ref: string, rule: LocalityRule, of: string][];
  /** Who was missing when a result was taken for all, by what the criterion was. */
  partly: [ref: string, of: string, missing: readonly string[]][];
}

/** Nothing where nothing is chosen. */
export function printLocalities({ rules, partly }: PaneChoices['localities']): {
  localities?: KeptLocalities;
} {
  if (rules.size === 0 && partly.size === 0) return {};
  const taken = [...partly].map(([ref, { of, missing }]): KeptLocalities['partly'][number] => [
    ref,
    of,
    missing,
  ]);
  const chosen = [...rules].map(([ref, { is, of }]): KeptLocalities['rules'][number] => [
    ref,
    is,
    of,
  ]);
  return { localities: { rules: chosen, partly: taken } };
}

const isRule: Test = (value) => {
  const [ref, rule, of] = Array.isArray(value) ? (value as unknown[]) : [];
  return isText(ref) && isText(of) && (LOCALITY_RULES as readonly unknown[]).includes(rule);
};

const isPartly: Test = (value) => {
  const [ref, of, missing] = Array.isArray(value) ? (value as unknown[]) : [];
  return isText(ref) && isText(of) && areTexts(missing);
};

const isList = arrayOf(() => true);
const areLocalities = withFields({ rules: isList, partly: isList });
const areRules = withFields({ rules: arrayOf(isRule) });
const arePartly = withFields({ partly: arrayOf(isPartly) });

export function readLocalities(found: unknown): Partial<Pick<PaneChoices, 'localities'>> {
  if (!areLocalities(found)) return {};
  // What says only the code is asked again: it may be another criterion's, and another year's.
  const { rules } = areRules(found) ? (found as KeptLocalities) : { rules: [] };
  const { partly } = arePartly(found) ? (found as KeptLocalities) : { partly: [] };
  const taken = partly.map(([ref, of, missing]) => [ref, { of, missing }] as const);
  const chosen = rules.map(([ref, is, of]) => [ref, { is, of }] as const);
  return { localities: { rules: new Map(chosen), partly: new Map(taken) } };
}

/** Of a row: its name, its criterion, its score and what it said. */
type KeptPlacement = [row: string, ref: string, value: number, of: string];

/** Nothing where no row was given to a criterion. */
export function printPlacements(placements: Placements): { placements?: KeptPlacement[] } {
  if (placements.size === 0) return {};
  return {
    placements: [...placements].map(([row, { ref, value, of }]) => [row, ref, toNumber(value), of]),
  };
}

const isPlacement: Test = (value) => {
  const [row, ref, score, of] = Array.isArray(value) ? (value as unknown[]) : [];
  return [row, ref, of].every(isText) && isNumber(score);
};

export function readPlacements(found: unknown): Partial<Pick<PaneChoices, 'placements'>> {
  if (!arrayOf(isPlacement)(found)) return {};
  const kept = (found as KeptPlacement[]).flatMap(([row, ref, score, of]) =>
    figureOf(score).map((value) => [row, { ref, value, of }] as const),
  );
  return { placements: new Map(kept) };
}

/** @returns nothing for what is no figure */
export function figureOf(value: number | null): Decimal[] {
  const figure = value === null ? null : decimalFromNumber(value);
  return figure === null ? [] : [figure];
}

/** Nothing where nothing is chosen. */
export function printPaper(paper: Partial<FormChoices>): { paper?: Partial<FormChoices> } {
  return Object.keys(paper).length === 0 ? {} : { paper };
}

const PAPER: Readonly<Record<keyof FormChoices, Test>> = {
  form: oneOf(PAPER_FORMS),
  signedBy: oneOf(SIGNED_BY),
  issuer: isText,
  attachedTo: isText,
  number: isText,
  signer: isText,
  place: isText,
  date: isText,
};

const isPaper = withFields(
  Object.fromEntries(Object.entries(PAPER).map(([choice, test]) => [choice, absentOr(test)])),
);

export function readPaper(found: unknown): Partial<Pick<PaneChoices, 'paper'>> {
  if (!isPaper(found)) return {};
  const kept = Object.entries(found as Partial<FormChoices>).filter(([choice]) => choice in PAPER);
  return { paper: Object.fromEntries(kept) };
}

const areSwitches = withFields({
  live: isBoolean,
  includeShared: isBoolean,
  inputs: arrayOf(oneOf(OFFERED_INPUTS)),
});

export function readSwitches(found: unknown): Partial<Pick<PaneChoices, 'switches'>> {
  if (!areSwitches(found)) return {};
  const { live, includeShared, inputs } = found as AssignSwitches;
  return { switches: { live, includeShared, inputs } };
}
