import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import { fixTask } from '../../app/fix';
import { gridOf, type Reading } from '../../app/reading';
import { findingOf } from '../../core/audit/maximumQuestion';
import { answerChoice, kept } from '../../core/read/answerChoice';
import type { Appendix } from '../../core/table/appendix';
import { withChoice } from '../../core/table/choice';
import type { Answer, Doubt } from '../../core/table/doubt';
import { doubtTexts } from '../../strings/doubts';
import { useSession } from '../session/SessionContext';
import { useDoubtWords } from '../shell/doubtWords';
import { noteStyle } from '../shell/noteStyle';
import { focusOn } from '../shell/useKeptFocus';
import { useStructureWords } from './structureWords';
import { useShowCells } from './useShowCells';

const useStyles = makeStyles({
  question: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  evidence: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  /** An answer may be a long heading. */
  answer: { textAlign: 'start', whiteSpace: 'normal' },
  /** With what comes of it, an answer has lines of its own. */
  explained: { flexBasis: '100%' },
  effect: { ...noteStyle, margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}` },
  later: { marginLeft: 'auto' },
});

/** A question with its place, what speaks for and against, and its answers; an answer is followed and kept at once. */
export function Question(props: {
  reading: Reading;
  appendix: Appendix;
  doubt: Doubt;
  /** It was led to. */
  isWanted?: boolean;
}) {
  const { reading, appendix, doubt, isWanted = false } = props;
  const styles = useStyles();
  const session = useSession();
  const words = useStructureWords();
  const doubts = useDoubtWords();
  const show = useShowCells();
  const texts = doubtTexts(doubt, doubts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) focusOn(box.current);
  }, [isWanted]);
  const { sheet, row, column } = doubt.place;
  const give = async (answer: Answer) => {
    const grid = gridOf(reading, appendix.sheet);
    const choice = grid && answerChoice(grid, appendix, doubt, answer);
    if (!choice) return;
    await session.choosing.decide((choices) => withChoice(choices, kept(appendix, choice)));
    // It says what to write, and only a confirmed fix writes a maximum: shown at once, it has not to be looked for.
    if (answer.is !== 'maximum') return;
    await session.prepare((now) => {
      const finding = findingOf(doubt, now.findings);
      return fixTask(now, finding ? [finding] : []);
    });
  };
  return (
    <div
      ref={box}
      className={styles.question}
      role="group"
      aria-label={texts.question}
      {...show(sheet, { row, column, rows: 1, columns: 1 })}
    >
      <p className={styles.words}>
        {appendix.sheet}: {texts.question}
      </p>
      <ul className={styles.evidence}>
        {texts.evidence.map((text, nth) => {
          const one = doubt.evidence[nth];
          const place = one?.is === 'cells' ? one : doubt.place;
          const from = (one?.is === 'cells' ? one.sheet : undefined) ?? sheet;
          const area = { row: place.row, column: place.column, rows: 1, columns: 1 };
          return (
            <li key={text} {...show(from, area)}>
              {text}
            </li>
          );
        })}
      </ul>
      <div className={styles.answers}>
        {doubt.answers.map((answer, nth) => (
          <AnswerButton
            key={texts.answers[nth] ?? nth}
            text={texts.answers[nth] ?? ''}
            effect={texts.effects[nth] ?? null}
            onGive={() => void give(answer)}
          />
        ))}
        <Button
          size="small"
          className={styles.later}
          appearance="subtle"
          icon={<ClockRegular />}
          onClick={() => {
            const { choices } = session;
            choices.change({ postponed: new Set([...choices.get().postponed, doubt.id]) });
          }}
        >
          {words.later}
        </Button>
      </div>
    </div>
  );
}

function AnswerButton(props: { text: string; effect: string | null; onGive: () => void }) {
  const { text, effect, onGive } = props;
  const styles = useStyles();
  const note = useId();
  return (
    <div className={effect === null ? undefined : styles.explained}>
      <Button
        size="small"
        className={styles.answer}
        {...(effect === null ? {} : { 'aria-describedby': note })}
        onClick={onGive}
      >
        {text}
      </Button>
      {effect !== null && (
        <div id={note} className={styles.effect}>
          {effect}
        </div>
      )}
    </div>
  );
}
