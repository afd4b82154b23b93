import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Period } from '../../core/periods/period';
import { noteStyle } from '../shell/noteStyle';
import { useRoundsWords } from './roundsWords';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  label: { flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0 },
  note: { ...noteStyle, marginTop: tokens.spacingVerticalXS },
});

/** Of what is offered while nothing is chosen; no round is called so. */
const NOT_YET = '\n';

interface RoundChoiceProps {
  periods: readonly Period[];
  /** '' for none; null where nobody has chosen. */
  chosen: string | null;
  /** @param name '' for none */
  onChoose: (name: string) => void;
}

/** Which round is collected: asked where the workbook has rounds, and never guessed. */
export function RoundChoice({ periods, chosen, onChoose }: RoundChoiceProps) {
  const styles = useStyles();
  const words = useRoundsWords();
  const id = useId();
  if (periods.length === 0) return <p className={styles.note}>{words.noneNamed}</p>;
  return (
    <>
      <div className={styles.choice}>
        <label htmlFor={id} className={styles.label}>
          {words.title}
        </label>
        <Select
          id={id}
          size="small"
          root={{ className: styles.select }}
          value={chosen ?? NOT_YET}
          onChange={(_, { value }) => {
            if (value !== NOT_YET) onChoose(value);
          }}
        >
          {chosen === null && <option value={NOT_YET}>{words.choose}</option>}
          {periods.map(({ name, due }) => (
            <option key={name} value={name}>
              {words.withDue(name, due.text)}
            </option>
          ))}
          <option value="">{words.none}</option>
        </Select>
      </div>
      {chosen === null && <p className={styles.note}>{words.chooseHint}</p>}
    </>
  );
}
