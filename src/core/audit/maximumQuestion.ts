import type { Doubt } from '../table/doubt';
import { fixOf, type Finding, type Fix } from '../table/finding';
import type { ScoredTable } from '../table/scoredTable';

type Tables = readonly Pick<ScoredTable, 'appendix'>[];

/** @returns the open question about what a finding says: both are of one matter, which is shown once (SPEC A3); null for none */
export function questionOf(finding: Finding, tables: Tables): Doubt | null {
  if (finding.rule !== 'max-mismatch') return null;
  const { sheet, row, column } = finding;
  const isHere = ({ question, place }: Doubt) =>
    question.about === 'maximum' &&
    place.sheet === sheet &&
    place.row === row &&
    place.column === column;
  for (const { appendix } of tables) {
    const asked = appendix.doubts.find(isHere);
    if (asked) return asked;
  }
  return null;
}

/**
 * What puts a finding right at a press: a maximum only where nothing is asked about it, and nobody said that it is right as
 * printed.
 *
 * @returns null where only a person can know
 */
export function fixNow(finding: Finding, tables: Tables): Fix | null {
  const fix = fixOf(finding);
  if (fix === null || finding.rule !== 'max-mismatch') return fix;
  if (questionOf(finding, tables)) return null;
  const { sheet, parent } = finding;
  const isRight = tables.some(
    ({ appendix }) =>
      appendix.sheet === sheet &&
      appendix.choices.some(
        (one) => one.about === 'maximum' && one.is === 'as-printed' && one.of === (parent ?? ''),
      ),
  );
  return isRight ? null : fix;
}

/** The finding that a question about maxima is of: its fix writes what the question suggests. */
export function findingOf(doubt: Doubt, findings: readonly Finding[]): Finding | null {
  const { sheet, row, column } = doubt.place;
  const isHere = (one: Finding) =>
    one.rule === 'max-mismatch' && one.sheet === sheet && one.row === row && one.column === column;
  return findings.find(isHere) ?? null;
}
