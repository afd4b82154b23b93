import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LANGUAGES } from '../../core/base/language';
import { guideIn, LANGUAGE_NAMES } from '../../strings/guide';
import { useChoice, useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginTop: tokens.spacingVerticalS,
  },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
  },
});

/** What the pane speaks in this workbook: a choice like others, kept with them. */
export function LanguageSwitch() {
  const styles = useStyles();
  const { choices } = useSession();
  const wanted = useChoice('language');
  const { language, strings } = useWords();
  const guide = guideIn(language);
  return (
    <>
      <div className={styles.row} role="group" aria-label={guide.language}>
        <span>{guide.language}</span>
        {LANGUAGES.map((one) => (
          <Button
            key={one}
            size="small"
            lang={one}
            appearance={one === language ? 'primary' : 'secondary'}
            aria-pressed={one === language}
            onClick={() => {
              choices.change({ language: one });
              // A click on the ribbon may load the pane anew at once.
              choices.leave();
            }}
          >
            {LANGUAGE_NAMES[one]}
          </Button>
        ))}
      </div>
      <p className={styles.note} role="status">
        {wanted === 'en' && language !== 'en' ? strings.app.newVersion : guide.languageNote}
      </p>
    </>
  );
}
