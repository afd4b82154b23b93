import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Appendix, Criterion } from '../../core/table/appendix';
import { titleOf } from '../../core/table/shownCode';
import { topmost } from '../../core/table/topmost';
import { TURNS, type Turn } from '../../core/targets/spreadWish';
import type { Turns } from '../../core/targets/turns';
import { CheckLines } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { useTargetsWords } from './targetsWords';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
  },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

interface TurnsProps {
  /** As they come out; null until that is known. */
  turns: Turns | null;
  onChoose: (criterion: Criterion, turn: Turn) => void;
}

/** What a proposal may not raise, and what it raises first: fields, and in each the criteria that it consists of. */
export function ReachTurns({ appendix, ...choice }: TurnsProps & { appendix: Appendix }) {
  const words = useTargetsWords();
  const { turns } = choice;
  const fields = useMemo(() => topmost(appendix), [appendix]);
  return (
    <Disclosure title={words.turns(turns?.locked ?? 0, turns?.first ?? 0, turns?.surveyed ?? 0)}>
      {turns !== null && turns.surveyed > 0 && <p>{words.surveyed}</p>}
      <CheckLines lines={fields} keyOf={idOf}>
        {(field) => <FieldTurn field={field} {...choice} />}
      </CheckLines>
    </Disclosure>
  );
}

function FieldTurn({ field, ...choice }: TurnsProps & { field: Criterion }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {field.children.length === 0 ? (
        <span>{titleOf(field)}</span>
      ) : (
        <Disclosure title={titleOf(field)}>
          <PartTurns field={field} {...choice} />
        </Disclosure>
      )}
      <TurnSelect criterion={field} {...choice} />
    </div>
  );
}

/** Drawn only where its field is opened. */
function PartTurns({ field, ...choice }: TurnsProps & { field: Criterion }) {
  const styles = useStyles();
  const parts = useMemo(() => partsOf(field), [field]);
  return (
    <CheckLines lines={parts} keyOf={idOf}>
      {(part) => (
        <div className={styles.row}>
          <span>{titleOf(part)}</span>
          <TurnSelect criterion={part} {...choice} />
        </div>
      )}
    </CheckLines>
  );
}

function TurnSelect({ criterion, turns, onChoose }: TurnsProps & { criterion: Criterion }) {
  const styles = useStyles();
  const words = useTargetsWords();
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={words.turnOf(titleOf(criterion))}
      disabled={turns === null}
      value={turns?.of(criterion) ?? 'free'}
      onChange={(_, { value }) => {
        const turn = TURNS.find((one) => one === value);
        if (turn) onChoose(criterion, turn);
      }}
    >
      {TURNS.map((turn) => (
        <option key={turn} value={turn}>
          {words.turn[turn]}
        </option>
      ))}
    </Select>
  );
}

function idOf({ id }: Criterion): string {
  return id;
}

/** All that it consists of, in the table's order. */
function partsOf({ children }: Criterion): Criterion[] {
  return children.flatMap((child) => [child, ...partsOf(child)]);
}
