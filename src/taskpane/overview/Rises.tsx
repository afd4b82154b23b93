import { useMemo } from 'react';
import { shareOfLargest } from '../../core/overview/shareOfLargest';
import { type Contributions } from '../../core/overview/contributions';
import type { ShownFigures } from '../../core/overview/shownFigure';
import { ZERO } from '../../core/base/decimal';
import { calmTitles } from '../../core/report/fieldLabel';
import { topmost } from '../../core/table/topmost';
import type { ScoredTable } from '../../core/table/scoredTable';
import { useWords } from '../session/WordsContext';
import { PlaceLink } from '../shell/PlaceLink';
import { usePaged } from '../shell/usePaged';
import { FigureList } from './FigureList';
import { useTableDetailsWords } from './tableDetailsWords';

/** Fields shown at first; a button shows more. */
const SHOWN = 20;

/** What raises the total, field by field, the largest rise first. */
export function Rises(props: {
  table: ScoredTable;
  contributions: Contributions;
  show: ShownFigures;
}) {
  const { table, contributions, show } = props;
  const { change } = useWords();
  const words = useTableDetailsWords();
  const { sheet, columns, area, rollup } = table.appendix;
  const column = columns.delta ?? columns.target ?? area.column;
  // A field's part in a mean is printed nowhere: it has the total's decimals.
  const places = show(null, 'delta')?.places;
  const part = shareOfLargest(contributions.fields.map((one) => one.change));
  const titleOf = useMemo(() => calmTitles(topmost(table.appendix)), [table]);
  const { shown, more } = usePaged(contributions.fields, SHOWN);
  const lines = shown.map(({ criterion, change: by }) => ({
    key: criterion.id,
    name: (
      <PlaceLink sheet={sheet} row={criterion.row} column={column}>
        {titleOf(criterion)}
      </PlaceLink>
    ),
    figure: change(by, rollup === 'sum' ? show(criterion, 'delta')?.places : places),
    part: part(by),
  }));
  const others = [
    contributions.unchanged > 0 && {
      key: 'unchanged',
      name: words.unchanged(contributions.unchanged),
      figure: '0',
    },
    contributions.rest !== ZERO && {
      key: 'rest',
      name: words.rest,
      figure: change(contributions.rest, places),
    },
  ].filter((line) => line !== false);
  const isWhole = shown.length === contributions.fields.length;
  return (
    <>
      <FigureList lines={isWhole ? [...lines, ...others] : lines} />
      {more}
      {!isWhole && others.length > 0 && <FigureList lines={others} />}
    </>
  );
}
