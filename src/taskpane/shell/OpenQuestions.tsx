import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../core/base/grid';
import type { Doubt } from '../../core/table/doubt';
import { doubtTexts } from '../../strings/doubts';
import { useQuestion } from '../session/QuestionContext';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { Disclosure } from './Disclosure';
import { useDoubtWords } from './doubtWords';
import { usePreviewWords } from './previewWords';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  // The list's mark stands beside the first line of several.
  question: { overflowWrap: 'anywhere', textAlign: 'left', verticalAlign: 'top' },
});

/** What a plan leaves as it is because it was not understood: each leads to its question, and has no tick. */
export function OpenQuestions({ doubts }: { doubts: readonly Doubt[] }) {
  const styles = useStyles();
  const session = useSession();
  const onQuestion = useQuestion();
  const { app } = useWords().strings;
  const { preview } = usePreviewWords();
  const words = useDoubtWords();
  if (doubts.length === 0) return null;
  return (
    <Disclosure title={preview.waiting(doubts.length)}>
      <ul className={styles.list}>
        {doubts.map((doubt) => {
          const { id, place } = doubt;
          const show = () => {
            if (onQuestion) onQuestion(id);
            else void session.select(place.sheet, place);
          };
          const where = app.cell(place.sheet, cellAddress(place.row, place.column));
          return (
            <li key={id}>
              <Link as="button" className={styles.question} onClick={show}>
                {`${where}: ${doubtTexts(doubt, words).question}`}
              </Link>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
