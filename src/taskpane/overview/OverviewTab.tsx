import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import type { Reading } from '../../app/reading';
import { shownFigures } from '../../core/overview/shownFigure';
import { traitsOf } from '../../core/table/indexTraits';
import type { ScoredTable } from '../../core/table/scoredTable';
import { tablesOfYear } from '../../core/years/workedOn';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import type { TabName } from '../shell/Tabs';
import { usePaged } from '../shell/usePaged';
import { Jobs } from './Jobs';
import { TableHero } from './TableHero';
import { Waiting } from '../shell/Waiting';

const Questions = lazy(() => import('../structure/Questions'));
const NextSteps = lazy(() => import('./NextSteps'));
const TableDetails = lazy(() => import('./TableDetails'));
const NextYearPanel = lazy(() => import('../nextYear/NextYearPanel'));
const YearChoice = lazy(() => import('./YearChoice'));
const WriteLog = lazy(() => import('../log/WriteLog'));
const CopySummary = lazy(() => import('./CopySummary'));

const useStyles = makeStyles({
  /** As high as the choice of a year is, until it is there. */
  year: { minHeight: '64px' },
  table: { marginTop: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

const TABLES_SHOWN = 4;

/** Where all indices stand, what is to be done next, and then where the points are. */
export function OverviewTab(props: { reading: Reading; onTab: (tab: TabName) => void }) {
  const { reading, onTab } = props;
  const styles = useStyles();
  const { overview } = useWords().strings;
  const worked = useMemo(() => tablesOfYear(reading.tables, reading.year), [reading]);
  const { shown, more } = usePaged(worked, TABLES_SHOWN);
  const tables = useMemo(
    () => shown.map((table) => ({ table, show: shownFigures(table.appendix, table.computed) })),
    [shown],
  );
  const keyOf = ({ appendix, nth }: ScoredTable) => `${appendix.kind}${nth}`;
  return (
    <>
      {reading.years.length > 1 && (
        <ErrorBoundary isQuiet>
          <Suspense fallback={<div className={styles.year} />}>
            <YearChoice reading={reading} />
          </Suspense>
        </ErrorBoundary>
      )}
      {tables.map(({ table, show }) => (
        <TableHero key={keyOf(table)} table={table} show={show} />
      ))}
      {more}
      {/* From the top down: what comes later must not push away what somebody is about to press, nor hide it once it is there. */}
      <Suspense fallback={<Waiting />}>
        <ErrorBoundary>
          <NextSteps reading={reading} onTab={onTab} />
          <Questions reading={reading} />
        </ErrorBoundary>
        <ErrorBoundary isQuiet>
          <CopySummary reading={reading} />
        </ErrorBoundary>
        <Jobs />
        {tables.map(({ table, show }) => (
          <section key={keyOf(table)} className={styles.table}>
            <TableTitle table={table} isOnly={worked.length === 1} />
            <ErrorBoundary isQuiet>
              <Suspense fallback={null}>
                <TableDetails table={table} show={show} reading={reading} />
              </Suspense>
            </ErrorBoundary>
          </section>
        ))}
        {reading.tables.some(isPlanned) && (
          <Disclosure title={overview.nextYear}>
            <ErrorBoundary>
              <Suspense fallback={<Waiting />}>
                <NextYearPanel reading={reading} />
              </Suspense>
            </ErrorBoundary>
          </Disclosure>
        )}
        <ErrorBoundary isQuiet>
          <Suspense fallback={null}>
            <WriteLog />
          </Suspense>
        </ErrorBoundary>
      </Suspense>
    </>
  );
}

/** A next year follows only on targets whose year is known. */
function isPlanned({ appendix }: ScoredTable): boolean {
  return appendix.targetYear !== null && appendix.columns.target !== undefined;
}

function TableTitle({ table, isOnly }: { table: ScoredTable; isOnly: boolean }) {
  const styles = useStyles();
  const { overview } = useWords().strings;
  const { kind } = table.appendix;
  const { unit, name } = traitsOf(kind);
  const fields = unit === 'points' ? overview.fields : overview.groups;
  return <h2 className={styles.title}>{isOnly ? fields : `${fields} – ${name}`}</h2>;
}
