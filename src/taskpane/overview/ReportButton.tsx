import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentDataRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useId } from 'react';
import type { Reading } from '../../app/reading';
import { localDay } from '../../core/base/day';
import { isOneNewSheet } from '../../core/plan/plan';
import { ownReport } from '../../core/report/ownReport';
import { useSession } from '../session/SessionContext';
import { useSummaryWords } from './summaryWords';

const ReportState = lazy(() => import('./ReportState'));

const useStyles = makeStyles({
  note: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase200,
    flexBasis: '100%',
  },
});

/**
 * Makes the report for the leader. What the first one puts into the workbook stands below the button and is written with a
 * click; one that is made again is shown before, with what people wrote on it.
 */
export function ReportButton({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const words = useSummaryWords().report;
  const note = useId();
  const own = ownReport(reading.snapshot);
  const make = () => {
    const making = async (now: Reading) => {
      const { reportTask } = await import('../../app/report');
      return reportTask(now, localDay(new Date()));
    };
    void session.prepare(making, own === null ? { isShown: isOneNewSheet } : {});
  };
  return (
    <>
      <Button size="small" icon={<DocumentDataRegular />} onClick={make} aria-describedby={note}>
        {own === null ? words.make : words.makeAgain}
      </Button>
      <div className={styles.note} id={note}>
        {own === null ? (
          words.note
        ) : (
          <Suspense fallback={words.noteAgain(own.sheet)}>
            <ReportState reading={reading} sheet={own.sheet} />
          </Suspense>
        )}
      </div>
    </>
  );
}
