import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({
  reminder: { marginBottom: tokens.spacingVerticalXS },
  said: { marginTop: tokens.spacingVerticalXXS },
  text: { width: '100%', marginTop: tokens.spacingVerticalXS },
});

/** The text that reminds agencies: shown, so that it can be read and taken along even where nothing may be copied. */
export function ReminderText({ text }: { text: string }) {
  const styles = useStyles();
  const words = useCollectWords();
  const [isShown, setIsShown] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  if (text === '') return null;
  const copy = async () => {
    setIsShown(true);
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      // A pane in a frame of another site may not be allowed to, and older web views have no clipboard: it is said.
      setIsCopied(false);
    }
  };
  return (
    <div className={styles.reminder}>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {words.remind}
      </Button>
      <div role="status" className={styles.said}>
        {isShown && (isCopied ? words.copied : words.copyByHand)}
      </div>
      {isShown && (
        <Textarea
          className={styles.text}
          readOnly
          value={text}
          rows={8}
          aria-label={words.remind}
        />
      )}
    </div>
  );
}
