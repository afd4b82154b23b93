import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { inSlices } from '../../app/inSlices';
import type { Reading } from '../../app/reading';
import { tablesOfYear } from '../../core/years/workedOn';
import { agencyStakes, isAsked } from '../../core/overview/agencyStakes';
import { summaryOf } from '../../core/overview/tableSummary';
import { summaryText } from '../../strings/summaryText';
import { useWords } from '../session/WordsContext';
import { ReportButton } from './ReportButton';
import { useSummaryWords } from './summaryWords';

const useStyles = makeStyles({
  copy: { marginBottom: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { width: '100%', marginTop: tokens.spacingVerticalXS },
});

/** Agencies that a message can name. */
const AGENCIES = 5;

/** The overview for others: a report to print, and a text for a message, copied, and shown, so that it can be taken along even where nothing may be copied. */
export default function CopySummary({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { strings, mark } = useWords();
  const words = useSummaryWords();
  const [text, setText] = useState<string | null>(null);
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    const tables = tablesOfYear(reading.tables, reading.year);
    const ofPoints = tables.filter(({ computed }) => computed.total.max !== null);
    const stakes = await inSlices(agencyStakes(ofPoints, reading.assignments));
    const asked = (stakes ?? []).filter(isAsked).slice(0, AGENCIES);
    const made = summaryText(tables.map(summaryOf), asked, { ...strings, summary: words }, mark);
    setText(made);
    // A pane in a frame of another site may not be allowed to.
    const copied = await navigator.clipboard.writeText(made).then(
      () => true,
      () => false,
    );
    setIsCopied(copied);
  };
  return (
    <div className={styles.copy}>
      <div className={styles.actions}>
        <ReportButton reading={reading} />
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <div aria-live="polite" className={styles.said}>
        {text !== null && (isCopied ? words.copied : words.copyByHand)}
      </div>
      {text !== null && (
        <Textarea className={styles.text} readOnly value={text} rows={10} aria-label={words.copy} />
      )}
    </div>
  );
}
