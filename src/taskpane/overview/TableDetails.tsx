import type { Reading } from '../../app/reading';
import { contributionsOf } from '../../core/overview/contributions';
import { resultsByField } from '../../core/overview/resultCounts';
import type { ShownFigures } from '../../core/overview/shownFigure';
import { roomOf } from '../../core/overview/tableRoom';
import { traitsOf } from '../../core/table/indexTraits';
import type { ScoredTable } from '../../core/table/scoredTable';
import { hasHistory } from '../../core/history/hasHistory';
import { lazy, Suspense, useMemo } from 'react';
import { Disclosure } from '../shell/Disclosure';
import { useYearsWords } from '../shell/yearsWords';
import { AgencyStakes } from './AgencyStakes';
import { FieldBars } from './FieldBars';
import { MostRoom } from './MostRoom';
import { ResultsByField } from './ResultsByField';
import { Rises } from './Rises';
import { useTableDetailsWords } from './tableDetailsWords';
import { useFigureText } from '../shell/useFigureText';

const AllYears = lazy(() => import('./AllYears'));

const MOST_SHOWN = 10;

/** Where a table's points are: its fields, what raises its total, who has to, what came in, and where more could. */
export default function TableDetails(props: {
  table: ScoredTable;
  show: ShownFigures;
  reading: Reading;
}) {
  const { table, show, reading } = props;
  const words = useTableDetailsWords();
  const text = useFigureText();
  const contributions = useMemo(() => contributionsOf(table), [table]);
  const results = useMemo(() => resultsByField(table), [table]);
  const room = useMemo(() => roomOf(table, MOST_SHOWN), [table]);
  const isOfYears = useMemo(
    () => hasHistory(table, reading.tables, reading.snapshot),
    [table, reading],
  );
  const { all } = useYearsWords();
  const isInPoints = traitsOf(table.appendix.kind).unit === 'points';
  return (
    <>
      <FieldBars table={table} show={show} />
      {results.length > 0 && (
        <Disclosure title={words.results(isInPoints)} isOpen>
          <ResultsByField table={table} results={results} />
        </Disclosure>
      )}
      {contributions !== null && contributions.fields.length > 0 && (
        <Disclosure
          title={words.rises(
            text.of(show(null, 'base')),
            text.of(show(null, 'target')),
            isInPoints,
          )}
          isOpen
        >
          <Rises table={table} contributions={contributions} show={show} />
        </Disclosure>
      )}
      {isInPoints && (
        <Disclosure title={words.agencies}>
          <AgencyStakes table={table} reading={reading} />
        </Disclosure>
      )}
      {isOfYears && (
        <Disclosure title={all}>
          <Suspense fallback={null}>
            <AllYears table={table} reading={reading} />
          </Suspense>
        </Disclosure>
      )}
      <Disclosure
        title={words.room}
        note={[words.atMax(room.atMax), words.withRoom(room.withRoom)].join(' · ')}
      >
        <MostRoom table={table} most={room.most} />
      </Disclosure>
    </>
  );
}
