import type { AppraisedKind, KindColumns } from '../../core/appraisal/appraisedKinds';
import type { TargetRule } from '../../core/nextYear/nextYear';
import type { RescaledChoices } from '../../core/nextYear/rescaled';

/** What was decided, and what it was about: it holds as long as that is said. */
export interface Decided<T> {
  is: T;
  of: string;
}

/** Decisions by the keys of what they are about. */
export type DecidedByKey<T> = ReadonlyMap<string, Decided<T>>;

/** Pairs of criteria, by the id of the new one; each is about the names of both. */
export type DecidedMatches = DecidedByKey<string | null>;

/** A set of criteria by its key, with its place: it is named where it is not there. */
export interface ChosenSet {
  key: string;
  sheet: string;
  /** Null: a sheet of the workbook. */
  file: string | null;
}

/** What is chosen for one table of the next year's plan. */
export interface NextTableChoices {
  /** Null: the criteria stay. */
  set: ChosenSet | null;
  matches: DecidedMatches;
  /** Each is about the criterion's name, last year's criterion, and both maxima. */
  rescaled: RescaledChoices;
}

/** What is chosen for the next year's plan. */
export interface NextPlanChoices {
  /** The year that the plan carries on: what was chosen for another one says nothing of this. */
  after: number;
  /** As it is typed; null: the year after the one that is planned. */
  year: string | null;
  rule: TargetRule['is'];
  percent: string;
  successors: ReadonlyMap<string, string>;
  /** By tableKey. */
  tables: ReadonlyMap<string, NextTableChoices>;
}

/** Columns of scores, each with the headings that it was chosen by. */
export type DecidedColumns = Readonly<Record<AppraisedKind, Decided<KindColumns>>>;

/** What is chosen of the scores that others gave, for one table. */
export interface AppraisedChoices {
  /** The table that scores are taken from, by its key; null: none. */
  from: string | null;
  matches: DecidedMatches;
  /** Null: as they are offered. */
  columns: DecidedColumns | null;
  /** Keys of doubtful figures that are taken as they stand; they say what speaks against each. */
  taken: ReadonlySet<string>;
}

/** @returns decisions about what is still said; @param of what is said now of a key; null: nothing any more */
export function stillDecided<T>(
  decided: DecidedByKey<T>,
  of: (key: string, is: T) => string | null,
): Map<string, T> {
  const still = [...decided].filter(([key, one]) => of(key, one.is) === one.of);
  return new Map(still.map(([key, { is }]) => [key, is]));
}

/** @returns what is chosen now as decisions, each with what it is about */
export function decidedNow<T>(
  chosen: ReadonlyMap<string, T>,
  of: (key: string, is: T) => string | null,
): Map<string, Decided<T>> {
  return new Map(
    [...chosen].flatMap(([key, is]) => {
      const about = of(key, is);
      return about === null ? [] : [[key, { is, of: about }] as const];
    }),
  );
}
