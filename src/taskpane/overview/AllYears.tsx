import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { historyTask } from '../../app/history';
import type { Reading } from '../../app/reading';
import type { ScoredTable } from '../../core/table/scoredTable';
import { othersTotals, totalHistory } from '../../core/history/history';
import { criterionWordsIn } from '../../strings/criterion';
import { FigureList } from './FigureList';
import { useFigureText } from '../shell/useFigureText';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { PlaceLink } from '../shell/PlaceLink';
import { useYearsWords } from '../shell/yearsWords';

const useStyles = makeStyles({
  make: { marginTop: tokens.spacingVerticalXS },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The total of all years and of others, and the way to a sheet of all criteria. */
export default function AllYears({ table, reading }: { table: ScoredTable; reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const { language } = useWords();
  const years = useYearsWords();
  const words = criterionWordsIn(language);
  const text = useFigureText();
  const { tables, snapshot } = reading;
  const history = useMemo(() => totalHistory(tables, snapshot, table), [tables, snapshot, table]);
  const others = useMemo(() => othersTotals(tables, snapshot, table), [tables, snapshot, table]);
  const lines = [
    ...history.map((one) => ({ ...one, said: words.year(one.year, one.is) })),
    ...others.map((one) => ({ ...one, said: one.heading })),
  ];
  return (
    <>
      <FigureList
        lines={lines.map((one) => ({
          key: `${one.row}:${one.column}:${one.sheet}`,
          name: (
            <PlaceLink sheet={one.sheet} row={one.row} column={one.column}>
              {one.said}
            </PlaceLink>
          ),
          figure: text.of(one),
        }))}
      />
      <Button
        className={styles.make}
        size="small"
        onClick={() => void session.prepare(historyTask)}
      >
        {years.make}
      </Button>
      <div className={styles.note}>{years.makeNote}</div>
    </>
  );
}
