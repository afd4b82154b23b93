import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import about from '../../../package.json';
import { guideIn } from '../../strings/guide';
import { useWords } from '../session/WordsContext';
import { withLanguage } from '../../strings/withLanguage';
import { Disclosure } from './Disclosure';
import { LanguageSwitch } from './LanguageSwitch';
import type { TabName } from './Tabs';

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    lineHeight: tokens.lineHeightBase300,
  },
  step: { paddingBottom: tokens.spacingVerticalXS },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The three steps that matter on a tab; and which add-in this is, and what it may touch. */
export default function TabGuide({ tab, onClose }: { tab: TabName; onClose: () => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const guide = guideIn(language);
  return (
    <section className={styles.card} aria-label={guide.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{guide.title}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={guide.close}
          onClick={onClose}
        />
      </div>
      <ol className={styles.list}>
        {guide.tabs[tab].map((step) => (
          <li key={step} className={styles.step}>
            {step}
          </li>
        ))}
      </ol>
      <Link href={`help.html#${tab}`} target="_blank" rel="noreferrer" inline>
        {guide.guide}
      </Link>
      {' · '}
      <Link href="dien-phieu.html" target="_blank" rel="noreferrer" inline>
        {guide.forAgencies}
      </Link>
      <LanguageSwitch />
      <Disclosure title={guide.about}>
        <p className={styles.note}>{guide.version(about.version)}</p>
        <ul className={styles.list}>
          {guide.touches.map((one) => (
            <li key={one} className={styles.note}>
              {one}
            </li>
          ))}
        </ul>
        <p className={styles.note}>{guide.fieldCheckNote}</p>
        <Button
          size="small"
          onClick={() => {
            // In this frame, with what Excel has put behind the address: elsewhere there is no workbook.
            window.location.assign(
              `fieldcheck.html${withLanguage(window.location.search, language)}`,
            );
          }}
        >
          {guide.fieldCheck}
        </Button>
      </Disclosure>
    </section>
  );
}
