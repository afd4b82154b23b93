import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { assignTask, assignWithout } from '../../app/assign';
import { assignChosen } from '../../app/assignChosen';
import type { Reading } from '../../app/reading';
import { defaultAssignOptions } from '../../core/assign/assignOptions';
import { addresseesOf, localityGroups } from '../../core/assign/localityGroups';
import { unkeptChoices } from '../../core/assign/choicesSheet';
import { isRequested } from '../../core/assign/requested';
import { useDirectoryWords } from '../directory/directoryWords';
import { useChoice, useSession } from '../session/SessionContext';
import { Disclosure } from '../shell/Disclosure';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { noteStyle } from '../shell/noteStyle';
import { ReadyButton } from '../shell/ReadyButton';
import { Waiting } from '../shell/Waiting';
import { AgencyList } from './AgencyList';
import { ExportForms } from './ExportForms';
import { useFormsWords } from './formsWords';
import { PaperChoices } from './PaperChoices';
import { leftSaid, optionsSaid, paperSaid } from './chosenSaid';
import { SheetOptions } from './SheetOptions';
import { UnansweredCriteria } from './UnansweredCriteria';
import { UnknownAgencies } from './UnknownAgencies';
import { useAssignWords } from './assignWords';

const IssueCopy = lazy(() => import('./IssueCopy'));
const DirectoryPanel = lazy(() => import('../directory/DirectoryPanel'));

const useStyles = makeStyles({
  make: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  note: noteStyle,
  /** Two ways with what is chosen above: neither waits for the other. */
  way: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  others: { marginTop: tokens.spacingVerticalXL },
});

/** Who answers for what, and a sheet for each: all of them, or those chosen; what is chosen stands before what uses it. */
export default function AssignTab({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const { change } = session.choices;
  const words = useAssignWords();
  const directory = useDirectoryWords();
  const forms = useFormsWords();
  const all = useMemo(() => reading.assignments.map(({ agency }) => agency), [reading]);
  // Those that are asked and not instructed get a sheet where somebody ticks them.
  const turned = useChoice('agencies');
  const left = useMemo(
    () => new Set(all.filter((agency) => isRequested(agency) !== turned.has(agency))),
    [all, turned],
  );
  const setLeft = (now: ReadonlySet<string>) => {
    const gone = [...turned].filter((agency) => !all.includes(agency));
    const others = all.filter((agency) => isRequested(agency) !== now.has(agency));
    change({ agencies: new Set([...gone, ...others]) });
  };
  const switches = useChoice('switches') ?? defaultAssignOptions;
  const { snapshot } = reading;
  const paper = useChoice('paper');
  useEffect(() => {
    // What the sheet says is no choice any more: people may correct it there.
    const open = unkeptChoices(paper, snapshot);
    if (Object.keys(open).length < Object.keys(paper).length) change({ paper: open });
  }, [paper, snapshot, change]);
  // Of whichever reading is there when something is made: people type into the workbook meanwhile.
  const optionsIn = (now: Reading) => assignChosen(now, { agencies: turned, switches, paper });
  const { agencies: chosen, choices } = useMemo(
    () => assignChosen(reading, { agencies: turned, switches, paper }),
    [reading, turned, switches, paper],
  );
  const groups = useMemo(
    () => localityGroups(reading.directory, reading.year, snapshot),
    [reading, snapshot],
  );
  const { assignments } = reading;
  const count = useMemo(
    () =>
      addresseesOf(
        assignments.filter(({ agency }) => !left.has(agency)),
        assignments,
        groups,
      ),
    [assignments, left, groups],
  ).length;
  const why = all.length === 0 ? words.noAgency : chosen.length === 0 ? words.chooseFirst : null;
  const make = () => {
    void session.prepare((now) => assignTask(now, optionsIn(now)), {
      remake: (now, plan, without) => assignWithout(now, optionsIn(now), plan, without),
    });
  };
  return (
    <>
      <UnknownAgencies reading={reading} />
      <UnansweredCriteria reading={reading} />
      <h2>{words.choose}</h2>
      <Disclosure
        title={words.chosen(chosen.length, all.length)}
        {...(left.size === 0 ? {} : { note: leftSaid([...left], words) })}
      >
        <AgencyList reading={reading} left={left} onLeft={setLeft} />
      </Disclosure>
      <Disclosure title={words.options} note={optionsSaid(switches, words)}>
        <SheetOptions
          switches={switches}
          onChange={(now) => {
            change({ switches: now });
          }}
        />
      </Disclosure>
      <Disclosure title={forms.paper} note={paperSaid(choices, forms)}>
        <PaperChoices
          choices={choices}
          onChange={(changed) => {
            change({ paper: unkeptChoices(changed, snapshot) });
          }}
        />
      </Disclosure>
      <h3 className={styles.way}>{words.makeTitle}</h3>
      <p className={styles.note}>{words.makeNote}</p>
      {/* Held in sight below a list that is open above it. */}
      <div className={styles.make}>
        <ReadyButton appearance="primary" why={why} onClick={make}>
          {words.make(chosen.length)}
        </ReadyButton>
      </div>
      <h3 className={styles.way}>{words.sendTitle}</h3>
      <ExportForms reading={reading} optionsIn={optionsIn} count={count} why={why} />
      <div className={styles.others}>
        <Disclosure title={directory.title}>
          <ErrorBoundary>
            <Suspense fallback={<Waiting />}>
              <DirectoryPanel reading={reading} />
            </Suspense>
          </ErrorBoundary>
        </Disclosure>
        <Disclosure title={forms.issue}>
          <ErrorBoundary>
            <Suspense fallback={<Waiting />}>
              <IssueCopy reading={reading} />
            </Suspense>
          </ErrorBoundary>
        </Disclosure>
      </div>
    </>
  );
}
