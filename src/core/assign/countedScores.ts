import { type Decimal, decimalFromNumber, ZERO } from '../base/decimal';
import { cellText } from '../base/cellText';
import type { SheetGrid, WorkbookSnapshot } from '../base/grid';
import type { Task } from '../base/task';
import { foldText, oneLine } from '../base/text';
import { criterionRef } from '../ownSheets/rowSubject';
import type { Criterion } from '../table/appendix';
import { limitOf } from '../table/limit';
import type { ScoredTable } from '../table/scoredTable';
import type { CriterionRef } from './assignment';

/** A score that a rule of the table counts: so many of all, of the maximum. */
export interface CountedScore {
  /** What the table says of it, in its own words. */
  rule: string;
  /** The rule says nothing else: the score is b/a of the maximum. Else the share alone is worked out. */
  isPlain: boolean;
}

export type CountedScores = ReadonlyMap<CriterionRef, CountedScore>;

/** "(b/a) x điểm tối đa", "b/a*1,5". */
const COUNTED =
  /\(?\bb\s*\/\s*a\)?\s*\)?\s*(?:[x×*∙]|nhân(?: với)?)\s*\(?(?:(?:số |mức )?điểm tối đa|(\d+(?:[.,]\d+)?))/u;
/** Each has several texts that are looked through. */
const CRITERIA_A_SLICE = 16;
/** What makes a score more than a share: thresholds, other cases, points taken away. */
const MORE =
  /%|dưới|trở lên|trường hợp|không quá|(?:^|[^\p{L}])(?:nếu|trừ|không (?:tính|chấm) điểm)(?:$|[^\p{L}])/u;

/**
 * Leaf criteria whose scores are counted (SPEC G14): the rule stands in their name, in rows of rules right below them, or
 * beside them in a column that nothing is read from.
 */
export function* countedScores(
  { sheets }: WorkbookSnapshot,
  tables: readonly ScoredTable[],
): Task<CountedScores> {
  const counted = new Map<CriterionRef, CountedScore>();
  for (const table of tables) {
    const { kind, sheet, criteria } = table.appendix;
    const grid = sheets.find((one) => one.sheet === sheet);
    if (!grid) continue;
    const rules = rulesBelow(grid, table);
    for (const criterion of criteria) {
      if (criterion.index % CRITERIA_A_SLICE === 0) yield;
      if (criterion.children.length > 0) continue;
      const texts = [
        criterion.name,
        ...(rules.get(criterion) ?? []),
        ...textsBeside(grid, table, criterion),
      ];
      const rule = ruleIn(texts, limitOf(table, criterion));
      if (rule) counted.set(criterionRef(kind, criterion.id, table.nth), rule);
    }
  }
  yield;
  return counted;
}

function ruleIn(texts: readonly string[], limit: Decimal | null): CountedScore | null {
  const said = texts.filter((text) => COUNTED.test(foldText(text)));
  const [rule] = said;
  if (rule === undefined || limit === null || limit <= ZERO) return null;
  const [, points] = COUNTED.exec(foldText(rule)) ?? [];
  const isOfMaximum =
    points === undefined || decimalFromNumber(Number(points.replace(',', '.'))) === limit;
  const isOnly = said.length === 1 && !texts.some((text) => MORE.test(foldText(text)));
  return { rule: oneLine(rule), isPlain: isOfMaximum && isOnly };
}

/** Texts of rules by the criterion above them; both stand in the order of their rows. */
function rulesBelow(
  grid: SheetGrid,
  { appendix }: ScoredTable,
): ReadonlyMap<Criterion, readonly string[]> {
  const { criteria, rowsPassedOver, columns } = appendix;
  const rules = new Map<Criterion, string[]>();
  const name = columns.name;
  if (name === undefined) return rules;
  let at = 0;
  for (const { row, as } of rowsPassedOver) {
    if (as !== 'rule') continue;
    while ((criteria[at + 1]?.row ?? Infinity) < row) at += 1;
    const above = criteria[at];
    if (!above || above.row > row) continue;
    const own = rules.get(above) ?? [];
    own.push(cellText(grid, row, name));
    rules.set(above, own);
  }
  return rules;
}

function textsBeside(grid: SheetGrid, { appendix }: ScoredTable, { row }: Criterion): string[] {
  return appendix.unread.map(({ column }) => cellText(grid, row, column));
}
