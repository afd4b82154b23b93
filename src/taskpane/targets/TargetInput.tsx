import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Criterion, Score } from '../../core/table/appendix';
import type { Decimal } from '../../core/base/decimal';
import { parseScore } from '../../core/read/parseScore';
import { judgeTarget } from '../../core/targets/judgeTarget';
import { stepOf } from '../../core/targets/step';
import { limitOf } from '../../core/table/limit';
import { useWords } from '../session/WordsContext';
import type { Trial } from '../../app/session/trials';

const useStyles = makeStyles({
  input: {
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'right',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '2px 6px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  wrong: { border: `1px solid ${tokens.colorPaletteRedBorderActive}` },
  warning: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
    textAlign: 'right',
  },
});

interface TargetInputProps {
  trial: Trial;
  criterion: Criterion;
  target: Decimal | null;
  step: Decimal;
}

/** What stands in the field, and the target that it was typed for or that it led to. */
interface Entry {
  text: string;
  target: Decimal | null;
}

/** A leaf's target. What cannot be one is not taken, and stays in the field; what is doubtful is said, and not stopped. */
export function TargetInput({ trial, criterion, target, step }: TargetInputProps) {
  const styles = useStyles();
  const warningId = useId();
  const { strings, figure } = useWords();
  const [entry, setEntry] = useState<Entry | null>(null);
  // A target that was changed elsewhere since, by a scenario or by going back to the table, is what shows.
  const typed = entry?.target === target ? entry.text : null;
  const { id, code, name } = criterion;
  const why = typed === null ? null : whyRefused(typed, limitOf(trial.table, criterion));
  const isChanged = target !== trial.whatIf.initial(id);
  const warnings = why
    ? [strings.targets.refused(strings.targets.refusals[why], figure(target))]
    : target !== null && isChanged
      ? warningsOf(trial, criterion, target, step).map(({ kind, limit }) =>
          strings.targets.warnings[kind](figure(limit)),
        )
      : [];
  return (
    <>
      <input
        className={mergeClasses(styles.input, warnings.length > 0 && styles.wrong)}
        inputMode="decimal"
        aria-label={strings.targets.target(`${code} ${name}`)}
        aria-invalid={why !== null}
        aria-describedby={warnings.length > 0 ? warningId : undefined}
        value={typed ?? (target === null ? '' : figure(target))}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={({ target: { value } }) => {
          const isRefused = whyRefused(value, limitOf(trial.table, criterion)) !== null;
          const taken = isRefused ? target : readTarget(value).value;
          setEntry({ text: value, target: taken });
          if (!isRefused) trial.set(id, taken);
        }}
        onBlur={() => {
          if (why === null) setEntry(null);
        }}
      />
      {warnings.length > 0 && (
        <span id={warningId} className={styles.warning}>
          {warnings.join('; ')}
        </span>
      )}
    </>
  );
}

/** "1," is on its way to "1,5". */
function readTarget(typed: string): Score {
  return parseScore(typed.trim().replace(/(?<=\d)[.,]$/, ''), 'General', false);
}

/** @returns null for what can be a target; the key of its words for what cannot */
function whyRefused(
  typed: string,
  max: Decimal | null,
): 'unreadable' | 'tooLong' | 'negative' | null {
  const { state, value } = readTarget(typed);
  if (state === 'unreadable' || state === 'dash')
    return /^[+-]?\d+(?:[.,]\d+)?$/.test(typed.trim()) ? 'tooLong' : 'unreadable';
  // A criterion that only takes points away has no maximum above zero.
  return value !== null && value < 0 && (max === null || max > 0) ? 'negative' : null;
}

function warningsOf({ table }: Trial, criterion: Criterion, target: Decimal, finest: Decimal) {
  const { base, target: initial } = table.computed.of(criterion);
  const max = limitOf(table, criterion);
  const step = stepOf(table.appendix.kind, { max, base, target: initial }, finest);
  return judgeTarget({ max, base }, step, target);
}
