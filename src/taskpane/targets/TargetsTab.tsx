import { traitsOf } from '../../core/table/indexTraits';
import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { Reading } from '../../app/reading';
import type { ScoredTable } from '../../core/table/scoredTable';
import { shownFigures } from '../../core/overview/shownFigure';
import { trialPlaces } from '../../core/overview/trialPlaces';
import type { Trial, TrialDeed } from '../../app/session/trial';
import { trialsOf } from '../../app/session/trials';
import { triedTargetsTask } from '../../app/session/triedTargets';
import { tablesOfYear } from '../../core/years/workedOn';
import { OtherYears } from '../shell/OtherYears';
import { useYearsWords } from '../shell/yearsWords';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { useFigureText } from '../shell/useFigureText';
import { useInSlices } from '../shell/useInSlices';
import type { TargetsStrings } from '../../strings/targets.vi';
import { LinkLine } from './LinkLine';
import { ReachPanel } from './ReachPanel';
import { ScenarioPanel } from './ScenarioPanel';
import { TargetTree } from './TargetTree';
import { Waiting } from '../shell/Waiting';
import { useTargetsWords } from './targetsWords';
import { TriedWaiting } from './TriedWaiting';

const useStyles = makeStyles({
  total: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalXS})`,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontVariantNumeric: 'tabular-nums',
    lineHeight: '24px',
  },
  /** What the figures below it are: a line of its own. */
  about: {
    flexBasis: '100%',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  change: { color: tokens.colorNeutralForeground2 },
  after: { marginTop: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Targets tried in the pane: what they do to parents, fields and the total is seen at once. */
export default function TargetsTab({ reading }: { reading: Reading }) {
  const words = useTargetsWords();
  const years = useYearsWords();
  const [chosen, setChosen] = useState(0);
  const tables = useMemo(() => tablesOfYear(reading.tables, reading.year), [reading]);
  const table = tables[chosen] ?? tables[0];
  if (!table) return null;
  return (
    <>
      <OtherYears reading={reading} said={years.leftOut} isWayThere />
      {tables.length > 1 && (
        <Select
          size="small"
          aria-label={words.table}
          value={String(chosen)}
          onChange={(_, { value }) => {
            setChosen(Number(value));
          }}
        >
          {tables.map(({ appendix, nth }, at) => (
            <option key={`${appendix.kind}${nth}`} value={at}>
              {traitsOf(appendix.kind).name} – {appendix.sheet}
            </option>
          ))}
        </Select>
      )}
      <TableTargets
        key={`${table.appendix.kind}${table.nth}`}
        table={table}
        tables={tables}
        reading={reading}
      />
    </>
  );
}

function TableTargets(props: {
  table: ScoredTable;
  tables: readonly ScoredTable[];
  reading: Reading;
}) {
  const { table, tables, reading } = props;
  const session = useSession();
  const made = useInSlices(
    useCallback(() => trialsOf(session).withLink(table, tables), [session, table, tables]),
  );
  if (!made) return <Waiting />;
  const { trial, link } = made.value;
  return (
    <>
      <TotalLine trial={trial} canWrite={made.isCurrent} />
      <TriedWaiting trial={trial} />
      {link && <LinkLine link={link} />}
      <ReachPanel trial={trial} />
      <ScenarioPanel trial={trial} reading={reading} />
      <TargetTree trial={trial} />
    </>
  );
}

/** @param props.canWrite not while the trial still follows what was read before */
function TotalLine({ trial, canWrite }: { trial: Trial; canWrite: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const { figure, change } = useWords();
  const words = useTargetsWords();
  const text = useFigureText();
  useSyncExternalStore(trial.subscribe, trial.version);
  const { whatIf, table } = trial;
  const { baseYear, targetYear, kind } = table.appendix;
  const { placesOf, stated } = useMemo(() => {
    const show = shownFigures(table.appendix, table.computed);
    return { placesOf: trialPlaces(table), stated: show(null, 'target') };
  }, [table]);
  const places = placesOf(null, whatIf);
  const sign = traitsOf(kind).unit === 'percent' ? '%' : '';
  const total = figure(whatIf.total, places.target);
  const inTable = text.of(stated);
  const last = useSyncExternalStore(trial.subscribe, trial.lastDeed);
  const count = whatIf.changed().filter(({ id }) => id !== null && whatIf.isLeaf(id)).length;
  return (
    <>
      <div className={styles.total} role="status">
        <span className={styles.about}>
          {words.head(
            String(baseYear ?? ''),
            count > 0 ? null : String(targetYear ?? ''),
            stated === null || inTable === total ? null : inTable + sign,
          )}
        </span>
        <span>{figure(whatIf.base(null), places.base) + sign} →</span>
        <span className={styles.value} data-testid="trial-total">
          {total + sign}
        </span>
        <span className={styles.change}>{change(whatIf.change(null), places.change)}</span>
        {count > 0 && (
          <div className={styles.buttons}>
            <span>{words.changed(count)}</span>
            <Button
              size="small"
              appearance="primary"
              disabled={!canWrite}
              onClick={() => {
                void session.prepare((now) => triedTargetsTask(trialsOf(session), now, table));
              }}
            >
              {words.write}
            </Button>
          </div>
        )}
      </div>
      {/* Not held at the top, where it would take a third row of a narrow pane. */}
      <div className={mergeClasses(styles.buttons, styles.after)}>
        {count > 0 && (
          <Button
            size="small"
            onClick={() => {
              trial.do({ is: 'reset' }, (one) => one.reset());
            }}
          >
            {words.reset}
          </Button>
        )}
        {last && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            onClick={() => {
              trial.takeBack();
            }}
          >
            {takenBack(last.deed, words)}
          </Button>
        )}
      </div>
    </>
  );
}

function takenBack(deed: TrialDeed, { takeBack }: TargetsStrings): string {
  return deed.is === 'scenario' ? takeBack.scenario(deed.name) : takeBack[deed.is]();
}
