import { toNumber } from '../../core/base/decimal';
import { LANGUAGES } from '../../core/base/language';
import { arrayOf, isNumber, isText, nullOr, type Test, withFields } from '../../core/base/shapes';
import type { Settlement } from '../../core/collect/settlement';
import { RELATIONS, type Relation } from '../../core/table/appendix';
import type { PaneChoices } from './paneChoices';
import { printAppraisal, printNextPlan, readAppraisal, readNextPlan } from './panelChoicesText';
import {
  figureOf,
  printLocalities,
  printPaper,
  printPlacements,
  readDirectoryEdits,
  readLocalities,
  readPaper,
  readPlacements,
  readSwitches,
} from './panelsText';
import { type KeptWish, readWishes } from './reachWish';
import type { TriedTarget } from './trialStep';

/** Of the form in which choices are kept; a change that older versions would misread raises it. */
const VERSION = 1;

/** What is kept of the pane. */
export interface Kept {
  choices: PaneChoices;
  /** Tried targets, by the names of their tables (see tableRef). */
  targets: ReadonlyMap<string, readonly TriedTarget[]>;
  /** What proposals of targets are to be made of, by the same. */
  wishes: ReadonlyMap<string, KeptWish>;
}

/** A number is of versions that did not keep what it was chosen among: it is asked again. */
type KeptDecision = number | { of: string; is: Settlement['is']; value?: number };
type KeptTarget = [id: string, name: string, value: number | null, relation: Relation];

/** Choices as one text, the same for the same choices; figures as numbers. */
export function printChoices({ choices, targets, wishes }: Kept): string {
  const { agencies, decisions, postponed, files, round, year, language, directory, localities } =
    choices;
  return JSON.stringify({
    version: VERSION,
    agencies: [...agencies],
    decisions: [...decisions].map(([key, decision]) => [key, keptDecision(decision)]),
    postponed: [...postponed],
    files,
    round,
    ...(choices.isOfNoRound ? { isOfNoRound: true } : {}),
    year,
    ...(language === null ? {} : { language }),
    ...(directory.length === 0 ? {} : { directory }),
    ...printLocalities(localities),
    ...printPlacements(choices.placements),
    ...(choices.switches === null ? {} : { switches: choices.switches }),
    ...printPaper(choices.paper),
    ...printNextPlan(choices.nextYear),
    ...printAppraisal(choices.appraisal),
    ...printNames('setFiles', choices.setFiles),
    ...printNames('scoreFiles', choices.scoreFiles),
    ...(wishes.size === 0 ? {} : { wishes: [...wishes] }),
    targets: [...targets]
      .filter(([, tried]) => tried.length > 0)
      .map(([table, tried]) => [table, tried.map(keptTarget)]),
  });
}

/** @returns of each kind of choice what can be read; nothing of what another version, or somebody else, wrote */
export function readChoicesText(
  text: string,
): Partial<PaneChoices> & Pick<Kept, 'targets' | 'wishes'> {
  const found = parsed(text);
  const { agencies, decisions, postponed, files, round, year, targets } = found;
  const language = LANGUAGES.find((one) => one === found.language);
  return {
    ...(areTexts(agencies) ? { agencies: new Set(agencies as string[]) } : {}),
    ...(areDecisions(decisions)
      ? { decisions: new Map((decisions as [string, KeptDecision][]).flatMap(decisionOf)) }
      : {}),
    ...(areTexts(postponed) ? { postponed: new Set(postponed as string[]) } : {}),
    ...(areTexts(files) ? { files: files as string[] } : {}),
    ...(isText(round) ? { round: round as string } : {}),
    ...(found.isOfNoRound === true ? { isOfNoRound: true } : {}),
    ...(isNumber(year) ? { year: year as number } : {}),
    ...(language === undefined ? {} : { language }),
    ...readDirectoryEdits(found.directory),
    ...readLocalities(found.localities),
    ...readPlacements(found.placements),
    ...readSwitches(found.switches),
    ...readPaper(found.paper),
    ...readNextPlan(found.nextYear),
    ...readAppraisal(found.appraisal),
    ...readNames('setFiles', found.setFiles),
    ...readNames('scoreFiles', found.scoreFiles),
    wishes: readWishes(found.wishes),
    targets: areTargets(targets)
      ? new Map(
          (targets as [string, KeptTarget[]][]).map(([table, tried]) => [
            table,
            tried.flatMap(targetOf),
          ]),
        )
      : new Map(),
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(text);
    const isOurs = withFields({ version: (version) => version === VERSION })(found);
    return isOurs ? (found as Record<string, unknown>) : {};
  } catch {
    // Not JSON: nothing of ours.
    return {};
  }
}

const areTexts = arrayOf(isText);

type NamesKind = 'setFiles' | 'scoreFiles';

function printNames(kind: NamesKind, names: readonly string[]): Record<string, readonly string[]> {
  return names.length === 0 ? {} : { [kind]: names };
}

function readNames(kind: NamesKind, found: unknown): Partial<Pick<PaneChoices, NamesKind>> {
  return areTexts(found) ? { [kind]: found as string[] } : {};
}

const pairOf =
  (second: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length === 2 && isText(value[0]) && second(value[1]);

const isSettlement = withFields({
  of: isText,
  is: (value) => value === 'score' || value === 'ignored' || value === 'asked',
});

const areDecisions = arrayOf(pairOf((value) => isNumber(value) || isSettlement(value)));

const isTarget: Test = (value) => {
  const [id, name, figure, relation] = Array.isArray(value) ? (value as unknown[]) : [];
  return (
    isText(id) &&
    isText(name) &&
    nullOr(isNumber)(figure) &&
    (RELATIONS as readonly unknown[]).includes(relation)
  );
};

const areTargets = arrayOf(pairOf(arrayOf(isTarget)));

function keptDecision(decision: Settlement): KeptDecision {
  const { of, is } = decision;
  return is === 'score' ? { of, is, value: toNumber(decision.value) } : { of, is };
}

function decisionOf([key, kept]: [string, KeptDecision]): [string, Settlement][] {
  if (typeof kept === 'number') return [];
  const { of, is, value } = kept;
  if (is !== 'score') return [[key, { of, is }]];
  return figureOf(value ?? null).map((score) => [key, { of, is, value: score }]);
}

function keptTarget({ id, name, value, relation }: TriedTarget): KeptTarget {
  return [id, name, value === null ? null : toNumber(value), relation];
}

function targetOf([id, name, kept, relation]: KeptTarget): TriedTarget[] {
  if (kept === null) return [{ id, name, value: null, relation }];
  return figureOf(kept).map((value) => ({ id, name, value, relation }));
}
