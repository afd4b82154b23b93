import { Badge, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import type { Reading } from '../../app/reading';
import type { Appendix } from '../../core/table/appendix';
import type { ScoredTable } from '../../core/table/scoredTable';
import { useOpenStructure } from '../session/StructureContext';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { usePaged } from '../shell/usePaged';
import { FieldBars } from './FieldBars';
import { Help } from './Help';
import { Jobs } from './Jobs';
import { MostRoom } from './MostRoom';
import { printedOtherwise } from './printedOtherwise';
import { resultCounts } from './resultCounts';
import { roomOf } from './tableCounts';
import { traitsOf } from '../../core/table/indexTraits';
import type { ScoreField } from '../../core/table/scoreFields';

const Questions = lazy(() => import('../structure/Questions'));
const NextYearPanel = lazy(() => import('../nextYear/NextYearPanel'));

const useStyles = makeStyles({
  table: {
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheet: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: 400,
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(100px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  figure: { display: 'flex', flexDirection: 'column', margin: 0 },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  printed: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  /** Fluent's badges are one line high, whatever they say. */
  count: { height: 'auto', textAlign: 'start' },
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const TABLES_SHOWN = 4;
const MOST_SHOWN = 10;

/** The jobs, and both scores at a glance: where they stand and where their points are. */
export function OverviewTab({ reading, onCheck }: { reading: Reading; onCheck: () => void }) {
  const { shown, more } = usePaged(reading.tables, TABLES_SHOWN);
  const { overview } = useWords().strings;
  return (
    <>
      {reading.tables.some(({ appendix }) => appendix.doubts.length > 0) && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <Questions reading={reading} />
          </Suspense>
        </ErrorBoundary>
      )}
      <Jobs reading={reading} onCheck={onCheck} />
      {shown.map((table) => (
        <TableOverview key={`${table.appendix.kind}${table.nth}`} table={table} />
      ))}
      {more}
      {reading.tables.some(isPlanned) && (
        <Disclosure title={overview.nextYear}>
          <ErrorBoundary>
            <Suspense fallback={<Spinner />}>
              <NextYearPanel reading={reading} />
            </Suspense>
          </ErrorBoundary>
        </Disclosure>
      )}
      <Help />
    </>
  );
}

/** A next year follows only on targets whose year is known. */
function isPlanned({ appendix }: ScoredTable): boolean {
  return appendix.targetYear !== null && appendix.columns.target !== undefined;
}

interface Figure {
  label: string;
  value: string;
  /** What the table says, where that is another figure. */
  printed: string | null;
  note?: string;
}

function TableOverview({ table }: { table: ScoredTable }) {
  const styles = useStyles();
  const { strings, figure, change } = useWords();
  const { overview } = strings;
  const { appendix, computed } = table;
  const { total } = computed;
  const { atMax, withRoom, most } = useMemo(() => roomOf(table, MOST_SHOWN), [table]);
  const results = useMemo(
    () => (appendix.columns.result === undefined ? null : resultCounts(table)),
    [appendix, table],
  );
  const year = (value: number | null) => (value === null ? '' : String(value));
  const baseYear = year(appendix.baseYear);
  const targetYear = year(appendix.targetYear);
  const printed = (field: ScoreField) => {
    const score = printedOtherwise(table, field);
    if (score === null) return null;
    return `${score.relation === '=' ? '' : score.relation}${figure(score.value, score.decimals)}`;
  };
  const figures: (Figure | false)[] = [
    { label: overview.base(baseYear), value: figure(total.base), printed: printed('base') },
    { label: overview.target(targetYear), value: figure(total.target), printed: printed('target') },
    { label: overview.change, value: change(total.delta), printed: printed('delta') },
    total.max !== null && {
      label: overview.max,
      value: figure(total.max),
      printed: printed('max'),
    },
    total.result !== null && {
      label: overview.result,
      value: figure(total.result),
      printed: printed('result'),
    },
    total.result === null &&
      results !== null &&
      results.given > 0 &&
      appendix.rollup === 'sum' && {
        label: overview.resultSoFar(results.given, results.leaves),
        value: figure(results.points),
        printed: null,
        note: overview.targetSoFar(figure(results.targets)),
      },
  ];
  const below =
    results === null
      ? [`${overview.belowByBase(baseYear, targetYear)}: ${table.belowTarget.size}`]
      : [
          `${overview.belowByResult(targetYear)}: ${results.below}/${results.given}`,
          `${overview.waiting(baseYear)}: ${results.waiting}/${results.leaves - results.given}`,
        ];
  return (
    <section className={styles.table}>
      <h2 className={styles.title}>
        {traitsOf(appendix.kind).name}
        <span className={styles.sheet}>{appendix.sheet}</span>
      </h2>
      <StructureLine choices={appendix.choices} />
      <dl className={styles.figures}>
        {figures
          .filter((one) => one !== false)
          .map(({ label, value, printed: inTable, note }) => (
            <div key={label} className={styles.figure}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
              {inTable !== null && <dd className={styles.printed}>{overview.inTable(inTable)}</dd>}
              {note !== undefined && <dd className={styles.printed}>{note}</dd>}
            </div>
          ))}
      </dl>
      <div className={styles.counts}>
        {below.map((text) => (
          <Badge key={text} className={styles.count} appearance="tint" color="warning">
            {text}
          </Badge>
        ))}
        <Badge appearance="tint" color="success">
          {overview.atMax}: {atMax}
        </Badge>
        <Badge appearance="tint" color="informative">
          {overview.withRoom}: {withRoom}
        </Badge>
      </div>
      <FieldBars table={table} />
      <MostRoom table={table} most={most} />
    </section>
  );
}

/** The way to how the table was understood, and what of that the user chose. */
function StructureLine({ choices }: Pick<Appendix, 'choices'>) {
  const styles = useStyles();
  const open = useOpenStructure();
  const { overview } = useWords().strings;
  const columns = choices.filter(({ about }) => about === 'column').length;
  return (
    <div className={styles.sheet}>
      <Link
        as="button"
        onClick={() => {
          open({ doubt: null });
        }}
      >
        {overview.structure}
      </Link>
      {choices.length > 0 && ` · ${overview.chosen(columns, choices.length - columns)}`}
    </div>
  );
}
