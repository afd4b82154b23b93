import { useMemo } from 'react';
import type { FieldResults } from '../../core/overview/resultCounts';
import type { ScoredTable } from '../../core/table/scoredTable';
import { saidFigure } from '../../core/table/bound';
import { calmTitles } from '../../core/report/fieldLabel';
import { topmost } from '../../core/table/topmost';
import { beginLine } from '../../strings/beginLine';
import { sumText } from '../../strings/printedText';
import { useWords } from '../session/WordsContext';
import { PlaceLink } from '../shell/PlaceLink';
import { usePaged } from '../shell/usePaged';
import { FigureList } from './FigureList';
import { useTableDetailsWords } from './tableDetailsWords';

/** Fields shown at first; a button shows more. */
const SHOWN = 20;

/** How many results of each field are in, and what they come to beside their targets. */
export function ResultsByField(props: { table: ScoredTable; results: readonly FieldResults[] }) {
  const { table, results } = props;
  const { mark } = useWords();
  const words = useTableDetailsWords();
  const { sheet, columns, area, rollup } = table.appendix;
  const column = columns.result ?? area.column;
  const titleOf = useMemo(() => calmTitles(topmost(table.appendix)), [table]);
  const { shown, more } = usePaged(results, SHOWN);
  return (
    <>
      <FigureList
        lines={shown.map(({ criterion, leaves, given, below, points, targets, open }) => ({
          key: criterion.id,
          name: (
            <PlaceLink sheet={sheet} row={criterion.row} column={column}>
              {titleOf(criterion)}
            </PlaceLink>
          ),
          figure:
            given === 0 || rollup !== 'sum'
              ? '–'
              : [
                  sumText(saidFigure(points, open.points), mark),
                  sumText(saidFigure(targets, open.targets), mark),
                ].join(' / '),
          note: beginLine([
            words.resultOf(given, leaves),
            given === 0 ? '' : words.resultBelow(below),
          ]),
          part: leaves === 0 ? 0 : given / leaves,
        }))}
      />
      {more}
    </>
  );
}
