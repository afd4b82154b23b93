import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Reading } from '../../app/reading';
import { useChoice } from '../session/SessionContext';
import { useOpenStructure } from '../session/StructureContext';
import { Question } from './Question';
import { useStructureWords } from './structureWords';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  questions: { marginBottom: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  structure: { display: 'block', marginTop: tokens.spacingVerticalS },
  note: noteStyle,
});

/** What was not understood for certain, before everything else; what is to be asked later takes one line. */
export default function Questions({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const postponed = useChoice('postponed');
  const words = useStructureWords();
  const open = useOpenStructure();
  const all = reading.tables.flatMap(({ appendix }) =>
    appendix.doubts.map((doubt) => ({ appendix, doubt })),
  );
  const now = all.filter(({ doubt }) => !postponed.has(doubt.id));
  const later = all.length - now.length;
  if (all.length === 0) return null;
  return (
    <section className={styles.questions} aria-label={words.questions(all.length)}>
      {now.length > 0 && (
        <>
          <h2 className={styles.heading}>{words.questions(now.length)}</h2>
          <p className={styles.note}>{words.untilThen}</p>
        </>
      )}
      {now.map(({ appendix, doubt }) => (
        <Question key={doubt.id} reading={reading} appendix={appendix} doubt={doubt} />
      ))}
      <Link
        as="button"
        className={styles.structure}
        onClick={() => {
          open({ doubt: null });
        }}
      >
        {later > 0 ? words.postponed(later) : words.openStructure}
      </Link>
    </section>
  );
}
