import { makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Reading } from '../../app/reading';
import { ZERO } from '../../core/base/decimal';
import { agencyStakes } from '../../core/overview/agencyStakes';
import { shareOfLargest } from '../../core/overview/shareOfLargest';
import type { ScoredTable } from '../../core/table/scoredTable';
import { useWords } from '../session/WordsContext';
import { useInSlices } from '../shell/useInSlices';
import { usePaged } from '../shell/usePaged';
import { FigureList } from './FigureList';
import { useTableDetailsWords } from './tableDetailsWords';
import { noteStyle } from '../shell/noteStyle';
import { Waiting } from '../shell/Waiting';

const useStyles = makeStyles({
  note: noteStyle,
});

const SHOWN = 10;

/** The agencies by the points that the targets ask of them. */
export function AgencyStakes({ table, reading }: { table: ScoredTable; reading: Reading }) {
  const styles = useStyles();
  const { figure, change } = useWords();
  const words = useTableDetailsWords();
  const made = useInSlices(
    useCallback(() => agencyStakes([table], reading.assignments), [table, reading]),
  );
  const stakes = (made?.value ?? []).filter(({ stake }) => stake > ZERO);
  const { shown, more } = usePaged(stakes, SHOWN);
  if (!made) return <Waiting />;
  const part = shareOfLargest(stakes.map(({ stake }) => stake));
  return (
    <>
      <FigureList
        lines={shown.map(({ agency, stake, room, criteria }) => ({
          key: agency,
          name: agency,
          figure: change(stake),
          note: words.agencyNote(criteria, figure(room)),
          part: part(stake),
        }))}
      />
      {more}
      <p className={styles.note}>{words.agencyShared}</p>
    </>
  );
}
