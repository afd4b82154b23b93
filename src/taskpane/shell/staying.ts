import type { CellContent } from '../../core/base/cellContent';
import { type CellRef, cellAddress } from '../../core/base/grid';
import type { CellChange, LeftCell, Plan } from '../../core/plan/plan';
import type { PlannedFigure } from '../../core/plan/plannedFigure';
import { contentText } from './contentText';
import type { PreviewWords } from './previewWords';

/** Something that a plan leaves as it is, puts elsewhere, or lets give way to something else: named, and not chosen. */
export interface StayingLine {
  key: string;
  /** Leads to the place, where there is one. */
  name: string;
  place: CellRef | null;
  /** What stands there, and what would. */
  text: string;
  /** The doubt that it waits for. */
  doubt: string | null;
}

export interface StayingGroup {
  title: string;
  /** What stood there gives way to something else: it is looked at before all else. */
  givesWay: boolean;
  lines: StayingLine[];
}

/** What is said of a row by name; null where no table has it. */
type NameOf = (cell: CellChange) => string | null;

/** What a table says of a cell; null where none does. */
type FigureOf = (cell: CellChange) => PlannedFigure | null;

/**
 * Everything that stays or gives way, all of it by name: what stays because words stand there, because of a doubt, a bound or a
 * text below it, or because it is merged or spilled; formulas that follow what is written, or that a bound makes show something
 * else; and texts of own sheets that are replaced or kept elsewhere.
 */
export function stayingGroups(
  plan: Plan,
  words: PreviewWords,
  nameOf: NameOf,
  figureOf: FigureOf = () => null,
): StayingGroup[] {
  const { preview } = words;
  const { left = [], covered = [], sheets } = plan;
  const cells = (from: readonly LeftCell[], text: (cell: LeftCell) => string) =>
    from.map((cell) => ({
      ...placed(cell, words, nameOf),
      text: text(cell),
      doubt: cell.doubt ?? null,
    }));
  const because = (reason: LeftCell['because']) => left.filter((cell) => cell.because === reason);
  const both = (cell: LeftCell) => {
    const { isChange = false, isFraction } = figureOf(cell) ?? {};
    const textOf = (content: CellContent, when: 'before' | 'after') =>
      contentText(content, words, { isChange, isFraction: isFraction?.[when] === true });
    return `${textOf(cell.before, 'before')}; ${preview.wouldBe(textOf(cell.after, 'after'))}`;
  };
  const asFarAsKnown = (cell: LeftCell) =>
    cell.after === '' ? contentText(cell.before, words) : both(cell);
  const gone = sheets.flatMap(({ replaced = [] }) => replaced);
  const moved = sheets.flatMap(({ moved: texts = [] }) => texts);
  const groups: [(count: number) => string, StayingLine[]][] = [
    [
      preview.replaces,
      gone.map(({ about, before, after }, nth) => unplaced(nth, about, `${before} → ${after}`)),
    ],
    [preview.moves, moved.map(({ about, text }, nth) => unplaced(nth, about, text))],
    [preview.left, cells(because('words'), both)],
    [preview.leftInDoubt, cells(because('doubt'), both)],
    [preview.leftOpen, cells(because('bound'), both)],
    [preview.leftOverText, cells(because('text'), both)],
    [preview.follow, cells(because('follows'), ({ before }) => contentText(before, words))],
    [preview.leftFormulas, cells(because('formula'), asFarAsKnown)],
    [
      preview.covered,
      covered.map((cell) => ({ ...placed(cell, words, nameOf), text: '', doubt: null })),
    ],
  ];
  return groups.flatMap(([title, lines]) =>
    lines.length === 0
      ? []
      : { title: title(lines.length), givesWay: lines.some(isUnplaced), lines },
  );
}

function placed(cell: CellChange, { strings }: PreviewWords, nameOf: NameOf) {
  const { sheet, row, column } = cell;
  const place = strings.app.cell(sheet, cellAddress(row, column));
  return {
    key: place,
    name: nameOf(cell) ?? place,
    place: { sheet, row, column },
  };
}

/** Of own sheets: what a plan leaves in a table stands in a cell. */
function isUnplaced({ place }: StayingLine): boolean {
  return place === null;
}

function unplaced(nth: number, name: string, text: string): StayingLine {
  return { key: `${nth}`, name, place: null, text, doubt: null };
}
