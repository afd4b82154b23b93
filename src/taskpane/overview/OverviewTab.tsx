import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReadTable, Reading } from '../../app/reading';
import { highlightSteps, planClearHighlight } from '../../app/highlight';
import { recalculateSteps } from '../../app/recalculate';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { usePaged } from '../shell/usePaged';
import { FieldBars } from './FieldBars';
import { MostRoom } from './MostRoom';
import { countsOf } from './tableCounts';

const useStyles = makeStyles({
  jobs: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
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
    gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  figure: { display: 'flex', flexDirection: 'column-reverse', margin: 0 },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const TABLES_SHOWN = 4;

/** Both scores at a glance, where they stand and where their points are, and the four jobs. */
export function OverviewTab({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const { overview } = useWords().strings;
  const { shown, more } = usePaged(reading.tables, TABLES_SHOWN);
  const count = (severity: string) =>
    reading.findings.filter((finding) => finding.severity === severity).length;
  return (
    <>
      <div className={styles.jobs} role="group" aria-label={overview.jobs}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            void session.prepare(recalculateSteps(reading, 'formulas'));
          }}
        >
          {overview.recalculateFormulas}
        </Button>
        <Button
          size="small"
          onClick={() => {
            void session.prepare(recalculateSteps(reading, 'values'));
          }}
        >
          {overview.recalculateValues}
        </Button>
        <Button
          size="small"
          onClick={() => {
            void session.prepare(highlightSteps(reading));
          }}
        >
          {overview.highlight}
        </Button>
        <Button
          size="small"
          onClick={() => {
            session.propose(planClearHighlight(reading));
          }}
        >
          {overview.clearHighlight}
        </Button>
      </div>
      <p>{overview.findings(count('error'), count('warning'))}</p>
      {shown.map((table) => (
        <TableOverview key={`${table.appendix.kind}${table.nth}`} table={table} />
      ))}
      {more}
    </>
  );
}

function TableOverview({ table }: { table: ReadTable }) {
  const styles = useStyles();
  const { strings, figure, change } = useWords();
  const { overview, app } = strings;
  const { appendix, computed } = table;
  const { total } = computed;
  const counts = countsOf(table);
  const year = (value: number | null) => (value === null ? '' : String(value));
  const figures = [
    { label: overview.base(year(appendix.baseYear)), value: figure(total.base) },
    { label: overview.target(year(appendix.targetYear)), value: figure(total.target) },
    { label: overview.change, value: change(total.delta) },
    total.max !== null && { label: overview.max, value: figure(total.max) },
    total.result !== null && { label: overview.result, value: figure(total.result) },
  ].filter((one) => one !== false);
  return (
    <section className={styles.table}>
      <h2 className={styles.title}>
        {app.kinds[appendix.kind]}
        <span className={styles.sheet}>{appendix.sheet}</span>
      </h2>
      <dl className={styles.figures}>
        {figures.map(({ label, value }) => (
          <div key={label} className={styles.figure}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.counts}>
        <Badge appearance="tint" color="warning">
          {overview.below}: {counts.below}
        </Badge>
        <Badge appearance="tint" color="success">
          {overview.atMax}: {counts.atMax}
        </Badge>
        <Badge appearance="tint" color="informative">
          {overview.withRoom}: {counts.withRoom}
        </Badge>
      </div>
      <FieldBars table={table} />
      <MostRoom table={table} />
    </section>
  );
}
