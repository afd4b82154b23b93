import {
  Button,
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
import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { hearButtons } from '../app/paneMessages';
import type { Reading } from '../app/reading';
import type { FilePort, WorkbookPort } from '../app/workbookPort';
import { problemMessage } from '../strings/problemMessage';
import type { Language } from '../strings/stringsFor';
import { OverviewTab } from './overview/OverviewTab';
import { Session } from '../app/session/session';
import { FilesProvider } from './session/FilesContext';
import { SessionProvider, useSessionState } from './session/SessionContext';
import { useWords, wordsOf, WordsProvider } from './session/WordsContext';
import { PreviewPanel } from './shell/PreviewPanel';
import { ReadingLine } from './shell/ReadingLine';
import { StatusBar } from './shell/StatusBar';
import { Tabs, type TabName } from './shell/Tabs';

const CheckTab = lazy(() => import('./check/CheckTab'));
const TargetsTab = lazy(() => import('./targets/TargetsTab'));
const AssignTab = lazy(() => import('./assign/AssignTab'));
const CollectTab = lazy(() => import('./collect/CollectTab'));

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
  /** The workbook's address, by which buttons of the ribbon find its pane. */
  workbook: string;
  language: Language;
  isDark: boolean;
}

/** The task pane. */
export function App({ port, files, workbook, language, isDark }: AppProps) {
  useStaticStyles();
  const session = useMemo(() => new Session(port), [port]);
  const words = useMemo(() => wordsOf(language), [language]);
  useEffect(() => {
    void session.start();
    const stopHearing = hearButtons(workbook, session.hear);
    window.addEventListener('focus', session.comeBack);
    return () => {
      window.removeEventListener('focus', session.comeBack);
      stopHearing();
      void session.stop();
    };
  }, [session, workbook]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <WordsProvider value={words}>
        <SessionProvider value={session}>
          <FilesProvider value={files}>
            <Pane session={session} />
          </FilesProvider>
        </SessionProvider>
      </WordsProvider>
    </FluentProvider>
  );
}

const TABS = {
  check: CheckTab,
  targets: TargetsTab,
  assign: AssignTab,
  collect: CollectTab,
};

/** Drawn again for another reading only, and not with every step of progress that the bars below show. */
const Tab = memo(function Tab(props: { name: TabName; reading: Reading; onCheck: () => void }) {
  const { name, reading, onCheck } = props;
  if (name === 'overview') return <OverviewTab reading={reading} onCheck={onCheck} />;
  const Content = TABS[name];
  return <Content reading={reading} />;
});

function Pane({ session }: { session: Session }) {
  const styles = useStyles();
  const { strings } = useWords();
  const [tab, setTab] = useState<TabName>('overview');
  const { reading, isReading, readProblem, preview, notice } = useSessionState();
  const isReady = reading !== null;
  useEffect(() => {
    // For whoever measures the start.
    if (isReady) performance.mark('pane-ready');
  }, [isReady]);
  const select = (chosen: TabName) => {
    setTab(chosen);
    // A message about another tab's work takes room; "Undo" stays in one line.
    if (notice && notice.kind !== 'problem') session.dismiss();
  };
  const showFindings = useCallback(() => {
    setTab('check');
  }, []);
  const panel = useRef<HTMLDivElement>(null);
  const hadPreview = useRef(false);
  useEffect(() => {
    // The button that had the focus went with the preview; an edit in the grid keeps the focus there.
    if (hadPreview.current && !preview && document.hasFocus()) panel.current?.focus();
    hadPreview.current = preview !== null;
  }, [preview]);
  return (
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
          <ReadingLine />
          {!reading && !isReading && <NothingRead session={session} />}
          {reading && (
            <Suspense fallback={<Spinner />}>
              <Tab name={tab} reading={reading} onCheck={showFindings} />
            </Suspense>
          )}
        </div>
      </main>
      {preview && <PreviewPanel preview={preview} />}
      <footer>
        <StatusBar />
      </footer>
    </div>
  );
}

/** Nothing to show: no table, or a reading that failed or was stopped, which the bar above says. */
function NothingRead({ session }: { session: Session }) {
  const { app } = useWords().strings;
  const { readProblem } = useSessionState();
  return (
    <>
      {readProblem?.code === 'no-table' && (
        <>
          <p>{app.noTable}</p>
          <p>{app.noTableHint}</p>
        </>
      )}
      <Button onClick={() => void session.read()}>{app.readAgain}</Button>
    </>
  );
}
