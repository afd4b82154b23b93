import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { version } from '../../../package.json';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Which version this is, how it is used, and the check of what this Excel does. */
export function Help() {
  const styles = useStyles();
  const { help } = useWords().strings;
  return (
    <Disclosure title={help.title}>
      <p>
        <Link href="help.html" target="_blank" rel="noreferrer">
          {help.guide}
        </Link>
      </p>
      <p className={styles.note}>{help.fieldCheckNote}</p>
      <Button
        size="small"
        onClick={() => {
          // In this frame, with what Excel has put behind the address: elsewhere there is no workbook.
          window.location.assign(`fieldcheck.html${window.location.search}`);
        }}
      >
        {help.fieldCheck}
      </Button>
      <p className={styles.note}>{help.version(version)}</p>
    </Disclosure>
  );
}
