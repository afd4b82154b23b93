import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../session/WordsContext';
import { ErrorBoundary } from './ErrorBoundary';
import type { TabName } from './Tabs';

const TabGuide = lazy(() => import('./TabGuide'));

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  purpose: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a tab is for, and the way to help with it. */
export function TabHead({ tab }: { tab: TabName }) {
  const styles = useStyles();
  const { app } = useWords().strings;
  const [isOpen, setIsOpen] = useState(false);
  const head = useRef<HTMLDivElement>(null);
  return (
    <>
      <div className={styles.head} ref={head}>
        <span className={styles.purpose}>{app.purposes[tab]}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={app.helpWith(app.tabs[tab])}
          title={app.helpWith(app.tabs[tab])}
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        />
      </div>
      {isOpen && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <TabGuide
              tab={tab}
              onClose={() => {
                setIsOpen(false);
                // The button that closed it is gone with it.
                head.current?.querySelector('button')?.focus();
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
