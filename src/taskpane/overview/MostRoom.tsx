import type { Room } from '../../core/overview/tableRoom';
import { shareOfLargest } from '../../core/overview/shareOfLargest';
import { traitsOf } from '../../core/table/indexTraits';
import type { ScoredTable } from '../../core/table/scoredTable';
import { titleOf } from '../../core/table/shownCode';
import { useWords } from '../session/WordsContext';
import { PlaceLink } from '../shell/PlaceLink';
import { FigureList } from './FigureList';
import { useTableDetailsWords } from './tableDetailsWords';

/** Where the points are: the leaves that could gain most. */
export function MostRoom({ table, most }: { table: ScoredTable; most: readonly Room[] }) {
  const { figure } = useWords();
  const words = useTableDetailsWords();
  const { sheet, columns, kind } = table.appendix;
  const column = columns.target ?? columns.base ?? 0;
  const part = shareOfLargest(most.map(({ room }) => room));
  return (
    <FigureList
      lines={most.map(({ criterion, room }) => ({
        key: criterion.id,
        name: (
          <PlaceLink sheet={sheet} row={criterion.row} column={column}>
            {titleOf(criterion)}
          </PlaceLink>
        ),
        figure: `${figure(room)} ${words.roomUnits[traitsOf(kind).unit]}`,
        part: part(room),
      }))}
    />
  );
}
