import { Button, Tooltip } from '@fluentui/react-components';
import { DocumentDataRegular } from '@fluentui/react-icons';
import type { Reading } from '../../app/reading';
import { localDay } from '../../core/base/day';
import { useSession } from '../session/SessionContext';
import { useSummaryWords } from './summaryWords';

/** Makes the report for the leader, after the usual preview. */
export function ReportButton({ reading }: { reading: Reading }) {
  const session = useSession();
  const words = useSummaryWords().report;
  const make = () => {
    const making = import('../../app/report').then(({ reportTask }) =>
      reportTask(reading, localDay(new Date())),
    );
    void session.prepare(making);
  };
  return (
    <Tooltip content={words.note} relationship="description">
      <Button size="small" icon={<DocumentDataRegular />} onClick={make}>
        {words.make}
      </Button>
    </Tooltip>
  );
}
