import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import {
  Activity,
  lazy,
  memo,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Reading } from '../app/reading';
import { wishedTask, type Wish } from '../app/wish';
import type { FilePort, WorkbookPort } from '../app/workbookPort';
import { problemMessage } from '../strings/problemMessage';
import type { Said } from '../strings/stringsFor';
import { OverviewTab } from './overview/OverviewTab';
import { Session } from '../app/session/session';
import { FilesProvider } from './session/FilesContext';
import { SessionProvider, useSessionState } from './session/SessionContext';
import { QuestionProvider } from './session/QuestionContext';
import { StructureProvider, type StructureAt } from './session/StructureContext';
import { useWords, wordsOf, WordsProvider } from './session/WordsContext';
import { CalculationBar } from './shell/CalculationBar';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { KeptTabs } from './shell/KeptTabs';
import { loadWhenIdle } from './shell/loadWhenIdle';
import { NothingRead } from './shell/NothingRead';
import { LOAD_PLANS, Preview } from './shell/Preview';
import { ReadingLine } from './shell/ReadingLine';
import { StatusBar } from './shell/StatusBar';
import { Tabs, type TabName } from './shell/Tabs';
import { useStayAsked } from './shell/useStayAsked';

const LOAD = {
  check: () => import('./check/CheckTab'),
  targets: () => import('./targets/TargetsTab'),
  assign: () => import('./assign/AssignTab'),
  collect: () => import('./collect/CollectTab'),
  structure: () => import('./structure/StructureView'),
};
const StructureView = lazy(LOAD.structure);

/** The page around the pane, and headings as Fluent's scale has them. */
const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
  h2: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  '@media (prefers-reduced-motion: reduce)': {
    '*': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
  },
});

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
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: tokens.spacingHorizontalM,
  },
});

export interface AppProps {
  port: WorkbookPort;
  files: FilePort;
  /** What the button of the ribbon asked for that opened the pane; null for the pane alone. */
  wish: Wish | null;
  said: Said;
  isDark: boolean;
}

/** The task pane. */
export function App({ port, files, wish, said, isDark }: AppProps) {
  useStaticStyles();
  const session = useMemo(() => new Session(port), [port]);
  const words = useMemo(() => wordsOf(said), [said]);
  useEffect(() => {
    void session.start().then(() => {
      const { reading } = session.getState();
      const task = wish && reading && wishedTask(wish, reading);
      if (task) void session.prepare(task);
    });
    window.addEventListener('focus', session.comeBack);
    return () => {
      window.removeEventListener('focus', session.comeBack);
      void session.stop();
    };
  }, [session, wish]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
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

const TABS = {
  check: lazy(LOAD.check),
  targets: lazy(LOAD.targets),
  assign: lazy(LOAD.assign),
  collect: lazy(LOAD.collect),
};

/** Drawn again for another reading only, and not with every step of progress that the bars below show. */
const Tab = memo(function Tab(props: { name: TabName; reading: Reading; onCheck: () => void }) {
  const { name, reading, onCheck } = props;
  if (name === 'overview') return <OverviewTab reading={reading} onCheck={onCheck} />;
  const Content = TABS[name];
  return <Content reading={reading} />;
});

/** Where each wish is at home; what it writes is shown as a preview over that. */
const TAB_OF: Record<Wish, TabName> = {
  check: 'check',
  recalculate: 'overview',
  highlight: 'overview',
  assign: 'assign',
};

function Pane({ session, wish }: { session: Session; wish: Wish | null }) {
  const styles = useStyles();
  const { strings } = useWords();
  const [tab, setTab] = useState<TabName>(wish ? TAB_OF[wish] : 'overview');
  useStayAsked();
  const [structure, setStructure] = useState<StructureAt | null>(null);
  const { reading, isReading, readProblem, preview, notice } = useSessionState();
  const isReady = reading !== null;
  useEffect(() => {
    // While Excel is asked for its cells.
    if (wish) void loadWhenIdle(LOAD_PLANS);
  }, [wish]);
  useEffect(() => {
    if (!isReady) return;
    // For whoever measures the start.
    performance.mark('pane-ready');
    void loadWhenIdle([...LOAD_PLANS, ...Object.values(LOAD)]);
  }, [isReady]);
  const select = (chosen: TabName) => {
    setTab(chosen);
    setStructure(null);
    // A message about another tab's work takes room; "Undo" stays in one line.
    if (notice && notice.kind !== 'problem') session.dismiss();
  };
  const showFindings = useCallback(() => {
    setTab('check');
  }, []);
  const showQuestion = useCallback((doubt: string) => {
    setStructure({ doubt });
  }, []);
  const panel = useRef<HTMLDivElement>(null);
  const hadPreview = useRef(false);
  useEffect(() => {
    // The button that had the focus went with the preview; an edit in the grid keeps the focus there.
    if (hadPreview.current && !preview && document.hasFocus()) panel.current?.focus();
    hadPreview.current = preview !== null;
  }, [preview]);
  return (
    <QuestionProvider value={showQuestion}>
      <StructureProvider value={setStructure}>
        <div className={styles.pane}>
          <header>
            <h1 className={styles.title}>{strings.app.title}</h1>
            <Tabs selected={tab} onSelect={select} />
          </header>
          <main className={styles.main}>
            <div ref={panel} role="tabpanel" aria-label={strings.app.tabs[tab]} tabIndex={0}>
              {readProblem && readProblem.code !== 'no-table' && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{problemMessage(readProblem, strings)}</MessageBarBody>
                </MessageBar>
              )}
              <CalculationBar />
              <ReadingLine />
              {!reading && !isReading && <NothingRead session={session} />}
              {reading && (
                <Suspense fallback={<Spinner />}>
                  {structure && (
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
                  <Activity mode={structure ? 'hidden' : 'visible'}>
                    <KeptTabs selected={tab}>
                      {(name) => (
                        <ErrorBoundary>
                          <Tab name={name} reading={reading} onCheck={showFindings} />
                        </ErrorBoundary>
                      )}
                    </KeptTabs>
                  </Activity>
                </Suspense>
              )}
            </div>
          </main>
          <Preview />
          <footer>
            <StatusBar />
          </footer>
        </div>
      </StructureProvider>
    </QuestionProvider>
  );
}
