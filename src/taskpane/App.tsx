import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import { Activity, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Reading } from '../app/reading';
import { wishedJob, type Wish } from '../app/wish';
import { findingsOfYear } from '../core/years/findingsOfYear';
import type { FilePort, WorkbookPort } from '../app/workbookPort';
import { problemMessage } from '../strings/problemMessage';
import type { Said } from '../strings/stringsFor';
import { Session } from '../app/session/session';
import { FilesProvider } from './session/FilesContext';
import { SessionProvider, useSessionState } from './session/SessionContext';
import { useSpoken } from './session/useSpoken';
import { QuestionProvider } from './session/QuestionContext';
import { StructureProvider, type StructureAt } from './session/StructureContext';
import { useWords, WordsProvider } from './session/WordsContext';
import { CalculationBar } from './shell/CalculationBar';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { KeptTabs } from './shell/KeptTabs';
import { loadWhenIdle } from './shell/loadWhenIdle';
import { loadNoTable, NothingRead } from './shell/NothingRead';
import { LOAD_PLANS, Preview } from './shell/Preview';
import { usePageStyles } from './shell/pageStyles';
import { ReadingAgain, ReadingLine } from './shell/ReadingLine';
import { StatusBar } from './shell/StatusBar';
import { Tabs, type TabName } from './shell/Tabs';
import { LOAD_TABS, TabContent } from './TabContent';
import { TabHead } from './shell/TabHead';
import { focusOn, useKeptFocus } from './shell/useKeptFocus';
import { useStayAsked } from './shell/useStayAsked';
import { Waiting } from './shell/Waiting';

const loadStructure = () => import('./structure/StructureView');
/** What the first tab and the help open. */
const LOAD_PANELS = [
  loadNoTable,
  loadStructure,
  () => import('./nextYear/NextYearPanel'),
  () => import('./shell/TabGuide'),
];
const StructureView = lazy(loadStructure);
const SelectedCriterion = lazy(() => import('./criterion/SelectedCriterion'));

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
  },
  /** Said to a screen reader; Excel shows the name above the pane already. */
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    margin: 0,
  },
  main: {
    flexGrow: 1,
    // The bars below it take their room first.
    flexBasis: 0,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  foot: { position: 'relative' },
});

export interface AppProps {
  port: WorkbookPort;
  files: FilePort;
  /** What the button of the ribbon asked for that opened the pane; null for the pane alone. */
  wish: Wish | null;
  /** What the pane begins with. */
  said: Said;
  theme: Theme;
}

/** The task pane. */
export function App({ port, files, wish, said, theme }: AppProps) {
  usePageStyles();
  const session = useMemo(() => new Session(port), [port]);
  const words = useSpoken(session, said);
  useEffect(() => {
    void session.start().then(() => {
      const job = wish && wishedJob(wish);
      if (job) void session.prepare(job);
    });
    window.addEventListener('focus', session.comeBack);
    // What is asked of Excel as the page goes may never reach it: who closes the pane, or loads it anew, leaves it first.
    const leaving = ['blur', 'pagehide'];
    for (const event of leaving) window.addEventListener(event, session.choices.leave);
    return () => {
      for (const event of leaving) window.removeEventListener(event, session.choices.leave);
      window.removeEventListener('focus', session.comeBack);
      void session.stop();
    };
  }, [session, wish]);
  return (
    <FluentProvider theme={theme}>
      <WordsProvider value={words}>
        <SessionProvider value={session}>
          <ErrorBoundary>
            <FilesProvider value={files}>
              <Pane session={session} wish={wish} />
            </FilesProvider>
          </ErrorBoundary>
        </SessionProvider>
      </WordsProvider>
    </FluentProvider>
  );
}

/** Where each wish is at home; what it writes is shown as a preview over that. */
const TAB_OF: Record<Wish, TabName> = {
  check: 'check',
  recalculate: 'overview',
  highlight: 'overview',
  assign: 'assign',
};

/** @returns how many errors the check tab shows; none while nothing is read */
function errorsOf(reading: Reading | null): number {
  if (!reading) return 0;
  const findings = findingsOfYear(reading.findings, reading.tables, reading.year);
  return findings.filter(({ severity }) => severity === 'error').length;
}

function Pane({ session, wish }: { session: Session; wish: Wish | null }) {
  const styles = useStyles();
  const { strings } = useWords();
  const [tab, setTab] = useState<TabName>(wish ? TAB_OF[wish] : 'overview');
  useStayAsked();
  const [structure, setStructure] = useState<StructureAt | null>(null);
  const { reading, isReading, readProblem, preview, notice } = useSessionState();
  const isReady = reading !== null;
  // Coming back to the pane reads once more: what is pressed stays where it is, or that press would be lost.
  const hasNothing = !reading && (!isReading || readProblem !== null);
  const errors = useMemo(() => errorsOf(reading), [reading]);
  // While no table can be read the tabs wait, hidden, with all that was chosen in them.
  const [lastRead, setLastRead] = useState(reading);
  if (reading && reading !== lastRead) setLastRead(reading);
  useEffect(() => {
    // While Excel is asked for its cells.
    if (wish) void loadWhenIdle(LOAD_PLANS);
  }, [wish]);
  useEffect(() => {
    if (!isReady) return;
    performance.mark('pane-ready'); // for whoever measures the start
    void loadWhenIdle([...LOAD_PLANS, ...Object.values(LOAD_TABS), ...LOAD_PANELS]);
  }, [isReady]);
  const select = (chosen: TabName) => {
    setTab(chosen);
    setStructure(null);
    // A message about another tab's work takes room; "Undo" stays in one line.
    if (notice && notice.kind !== 'problem') session.dismiss();
  };
  const showQuestion = useCallback((doubt: string) => {
    setStructure({ doubt });
  }, []);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  const status = useRef<HTMLElement>(null);
  const hadPreview = useRef(false);
  useEffect(() => {
    // The button that had the focus went with the preview; an edit in the grid keeps the focus there. Where something is
    // written, or has been by now, what stops it and then what takes it back are next.
    const { progress, notice: told } = session.getState();
    if (hadPreview.current && !preview && document.hasFocus())
      focusOn(progress || told ? status.current : panel.current);
    hadPreview.current = preview !== null;
  }, [preview, session]);
  return (
    <QuestionProvider value={showQuestion}>
      <StructureProvider value={setStructure}>
        <div className={styles.pane}>
          <header>
            <h1 className={styles.title}>{strings.app.title}</h1>
            <Tabs selected={tab} onSelect={select} counts={{ check: errors }} />
          </header>
          <main className={styles.main}>
            <TabHead tab={tab} />
            <div ref={panel} role="tabpanel" aria-label={strings.app.tabs[tab]} tabIndex={0}>
              {readProblem && readProblem.code !== 'no-table' && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{problemMessage(readProblem, strings)}</MessageBarBody>
                </MessageBar>
              )}
              <CalculationBar />
              {hasNothing && <NothingRead session={session} />}
              <ReadingLine />
              {lastRead && (
                <Suspense fallback={<Waiting />}>
                  {reading && structure && (
                    <ErrorBoundary>
                      <StructureView
                        reading={reading}
                        at={structure}
                        onClose={() => {
                          setStructure(null);
                        }}
                      />
                    </ErrorBoundary>
                  )}
                  <Activity mode={structure || !reading ? 'hidden' : 'visible'}>
                    <KeptTabs selected={tab}>
                      {(name) => (
                        <ErrorBoundary>
                          <TabContent name={name} reading={lastRead} onTab={setTab} />
                        </ErrorBoundary>
                      )}
                    </KeptTabs>
                  </Activity>
                </Suspense>
              )}
            </div>
          </main>
          {reading && (
            <ErrorBoundary isQuiet>
              <Suspense fallback={null}>
                <SelectedCriterion reading={reading} isHidden={preview !== null} />
              </Suspense>
            </ErrorBoundary>
          )}
          <Preview />
          <footer ref={status} className={styles.foot}>
            <ReadingAgain />
            <StatusBar />
          </footer>
        </div>
      </StructureProvider>
    </QuestionProvider>
  );
}
