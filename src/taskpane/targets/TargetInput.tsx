import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, useSyncExternalStore } from 'react';
import type { Criterion } from '../../core/table/appendix';
import type { Decimal } from '../../core/base/decimal';
import { judgeTarget } from '../../core/targets/judgeTarget';
import { readTarget, type TargetRefusal } from '../../core/targets/readTarget';
import { stepOf } from '../../core/targets/step';
import { limitOf } from '../../core/table/limit';
import { useWords } from '../session/WordsContext';
import type { Trial } from '../../app/session/trial';
import { useTargetsWords } from './targetsWords';

const useStyles = makeStyles({
  input: {
    gridColumn: 3,
    gridRow: 1,
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'right',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // What can be typed into is not taken for a figure.
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '1px 5px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  wrong: { border: `2px solid ${tokens.colorPaletteRedBorderActive}` },
  warning: {
    // As wide as its row, and not as the field.
    gridColumn: '2 / -1',
    gridRow: 3,
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
  const { figure } = useWords();
  const words = useTargetsWords();
  const [entry, setEntry] = useState<Entry | null>(null);
  // A target that was changed elsewhere since, by a scenario or by going back to the table, is what shows.
  const typed = entry?.target === target ? entry.text : null;
  const { id, code, name } = criterion;
  const relation = useSyncExternalStore(trial.subscribe, () => trial.whatIf.relation(id));
  const read = (text: string) =>
    readTarget(text, trial.table.appendix.kind, limitOf(trial.table, criterion));
  const why = typed === null ? null : refusalOf(read(typed));
  const isChanged = trial.whatIf.isChanged(id);
  const bound = relation === '=' ? '' : relation;
  const warnings = why
    ? [words.refused(words.refusals[why], figure(target))]
    : target !== null && isChanged
      ? warningsOf(trial, criterion, target, step).map(({ kind, limit }) =>
          words.warnings[kind](figure(limit)),
        )
      : [];
  return (
    <>
      <input
        className={mergeClasses(styles.input, warnings.length > 0 && styles.wrong)}
        inputMode="decimal"
        placeholder={words.blank}
        aria-label={words.target(`${code} ${name}`)}
        aria-invalid={why !== null}
        aria-describedby={warnings.length > 0 ? warningId : undefined}
        value={typed ?? (target === null ? '' : bound + figure(target))}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={({ target: { value } }) => {
          const result = read(value);
          setEntry({ text: value, target: 'refused' in result ? target : result.target.value });
          if ('target' in result) trial.set(id, result.target.value, result.target.relation);
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

function refusalOf(read: ReturnType<typeof readTarget>): TargetRefusal | null {
  return 'refused' in read ? read.refused : null;
}

function warningsOf({ table }: Trial, criterion: Criterion, target: Decimal, finest: Decimal) {
  const { base, target: initial } = table.computed.of(criterion);
  const max = limitOf(table, criterion);
  const step = stepOf(table.appendix.kind, { max, base, target: initial }, finest);
  return judgeTarget({ max, base }, step, target);
}
