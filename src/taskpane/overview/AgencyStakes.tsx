import { makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Reading } from '../../app/reading';
import { agencyStakes, isAsked } from '../../core/overview/agencyStakes';
import { saidSum } from '../../core/assign/points';
import { shareOfLargest } from '../../core/overview/shareOfLargest';
import type { ScoredTable } from '../../core/table/scoredTable';
import { sumText } from '../../strings/printedText';
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
  const { mark } = useWords();
  const words = useTableDetailsWords();
  const made = useInSlices(
    useCallback(() => agencyStakes([table], reading.assignments), [table, reading]),
  );
  const stakes = (made?.value ?? []).filter(isAsked);
  const { shown, more } = usePaged(stakes, SHOWN);
  if (!made) return <Waiting />;
  const part = shareOfLargest(stakes.map(({ stake }) => stake));
  return (
    <>
      <FigureList
        lines={shown.map((one) => ({
          key: one.agency,
          name: one.agency,
          figure: sumText(saidSum(one, 'stake'), mark, 'change'),
          note: words.agencyNote(one.criteria, sumText(saidSum(one, 'room'), mark)),
          part: part(one.stake),
        }))}
      />
      {more}
      <p className={styles.note}>{words.agencyShared}</p>
    </>
  );
}
