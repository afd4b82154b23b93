import type { FieldResults } from '../../core/overview/resultCounts';
import type { ScoredTable } from '../../core/table/scoredTable';
import { titleOf } from '../../core/table/shownCode';
import { beginLine } from '../../strings/beginLine';
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
  const { figure } = useWords();
  const words = useTableDetailsWords();
  const { sheet, columns, area, rollup } = table.appendix;
  const column = columns.result ?? area.column;
  const { shown, more } = usePaged(results, SHOWN);
  return (
    <>
      <FigureList
        lines={shown.map(({ criterion, leaves, given, below, points, targets }) => ({
          key: criterion.id,
          name: (
            <PlaceLink sheet={sheet} row={criterion.row} column={column}>
              {titleOf(criterion)}
            </PlaceLink>
          ),
          figure: given === 0 || rollup !== 'sum' ? '–' : `${figure(points)} / ${figure(targets)}`,
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
