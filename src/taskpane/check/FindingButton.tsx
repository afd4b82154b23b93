import { Button } from '@fluentui/react-components';
import { fixesOf } from '../../app/fix';
import type { Reading } from '../../app/reading';
import { fixNow, questionOf } from '../../core/audit/maximumQuestion';
import type { Finding } from '../../core/table/finding';
import { doubtTexts } from '../../strings/doubts';
import { useQuestion } from '../session/QuestionContext';
import { useSession } from '../session/SessionContext';
import { useDoubtWords } from '../shell/doubtWords';
import { useCheckWords } from './checkWords';

/** What can be done about a finding: the way to its question, or else its fix, shown before; nothing where only a person can. */
export function FindingButton(props: { reading: Reading; finding: Finding; about: string }) {
  const { reading, finding, about } = props;
  const session = useSession();
  const onQuestion = useQuestion();
  const words = useCheckWords();
  const doubts = useDoubtWords();
  const asked = questionOf(finding, reading.tables);
  if (asked)
    return (
      onQuestion && (
        <Button
          size="small"
          aria-label={words.toQuestion(doubtTexts(asked, doubts).question)}
          onClick={() => {
            onQuestion(asked.id);
          }}
        >
          {words.answer}
        </Button>
      )
    );
  if (fixNow(finding, reading.tables) === null) return null;
  return (
    <Button
      size="small"
      aria-label={`${words.fix}: ${about}`}
      onClick={() => {
        void session.prepare(fixesOf([finding]));
      }}
    >
      {words.fix}
    </Button>
  );
}
