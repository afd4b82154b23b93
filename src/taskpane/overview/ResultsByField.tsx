import type { FieldResults } from '../../core/overview/resultCounts';
import type { ScoredTable } from '../../core/table/scoredTable';
import { titleOf } from '../../core/table/shownCode';
import { useWords } from '../session/WordsContext';
import { PlaceLink } from '../shell/PlaceLink';
import { FigureList } from './FigureList';

/** How many results of each field are in, and what they come to beside their targets. */
export function ResultsByField(props: { table: ScoredTable; results: readonly FieldResults[] }) {
  const { table, results } = props;
  const { strings, figure } = useWords();
  const { overview } = strings;
  const { sheet, columns, area, rollup } = table.appendix;
  const column = columns.result ?? area.column;
  return (
    <FigureList
      lines={results.map(({ criterion, leaves, given, below, points, targets }) => ({
        key: criterion.id,
        name: (
          <PlaceLink sheet={sheet} row={criterion.row} column={column}>
            {titleOf(criterion)}
          </PlaceLink>
        ),
        figure: given === 0 || rollup !== 'sum' ? '–' : `${figure(points)} / ${figure(targets)}`,
        note: [
          overview.resultOf(given, leaves),
          ...(given === 0 ? [] : [overview.resultBelow(below)]),
        ].join(' · '),
        part: leaves === 0 ? 0 : given / leaves,
      }))}
    />
  );
}
