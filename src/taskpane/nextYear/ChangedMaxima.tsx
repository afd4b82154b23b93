import { makeStyles, Select } from '@fluentui/react-components';
import type { NextYearTable } from '../../core/nextYear/nextYearTable';
import {
  aboutMaxima,
  chosenBase,
  RESCALED_BASES,
  type RescaledChoices,
} from '../../core/nextYear/rescaled';
import type { Criterion } from '../../core/table/appendix';
import { titleOf } from '../../core/table/shownCode';
import { useWords } from '../session/WordsContext';
import { CheckLines } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { useNextYearWords } from './nextYearWords';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  word: { overflowWrap: 'anywhere' },
  note: noteStyle,
});

const keyOf = ({ now }: { now: Criterion }) => now.id;

interface ChangedMaximaProps {
  next: NextYearTable;
  rescaled: RescaledChoices;
  onChoose: (rescaled: RescaledChoices) => void;
}

/** Criteria with another maximum, and what last year's score is by it. */
export function ChangedMaxima({ next, rescaled, onChoose }: ChangedMaximaProps) {
  const styles = useStyles();
  const words = useNextYearWords();
  const { figure } = useWords();
  if (next.maxima.length === 0) return null;
  const max = ({ scores }: Criterion) => figure(scores.max?.value ?? null);
  return (
    <Disclosure title={words.maxima(next.maxima.length)} isOpen>
      <CheckLines lines={next.maxima} keyOf={keyOf} isSeparated>
        {({ now, before }) => {
          const { base } = next.figures.of(now);
          const isAbove = next.figures.remarks.some(
            ({ of, remark }) => of === now && remark === 'base-above-max',
          );
          return (
            <>
              <div className={styles.word}>{titleOf(now)}</div>
              <div className={styles.note}>
                {words.maximum(max(before), max(now))}
                {base.is === 'number' && `; ${words.lastScore(figure(base.value))}`}
              </div>
              <Select
                size="small"
                aria-label={words.rescaledOf(titleOf(now))}
                value={isAbove ? 'blank' : (chosenBase(rescaled, now, before) ?? 'as-is')}
                onChange={(_, { value }) => {
                  const chosen = RESCALED_BASES.find((one) => one === value);
                  if (!chosen) return;
                  const of = aboutMaxima(now, before);
                  onChoose(new Map(rescaled).set(now.id, { is: chosen, of }));
                }}
              >
                {RESCALED_BASES.map((choice) => (
                  <option key={choice} value={choice}>
                    {words.rescaled[choice]}
                  </option>
                ))}
              </Select>
            </>
          );
        }}
      </CheckLines>
    </Disclosure>
  );
}
