import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Reading } from '../../app/reading';
import type { ScoredTable } from '../../core/table/scoredTable';
import { tablesOfYear, yearOf } from '../../core/years/workedOn';
import { useSession } from '../session/SessionContext';
import { PlaceLink } from './PlaceLink';
import { useYearsWords } from './yearsWords';

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface OtherYearsProps {
  reading: Reading;
  /** Said before their names. */
  said: string;
  /** Whether their years are offered to be worked on. */
  isWayThere?: boolean;
}

/** Tables of other years than the one worked on, each a way to its cells; nothing where there are none. */
export function OtherYears({ reading, said, isWayThere = false }: OtherYearsProps) {
  const styles = useStyles();
  const words = useYearsWords();
  const session = useSession();
  const others = otherTables(reading);
  if (others.length === 0) return null;
  const years = [...new Set(others.flatMap((table) => yearOf(table) ?? []))];
  return (
    <div className={styles.note}>
      {said}:
      {others.map((table) => {
        const { sheet, area } = table.appendix;
        return (
          <PlaceLink
            key={`${sheet}!${area.row}:${area.column}`}
            {...{ sheet, row: area.row, column: area.column }}
          >
            {words.table(sheet, yearOf(table))}
          </PlaceLink>
        );
      })}
      {isWayThere &&
        years.map((year) => (
          <Button
            key={year}
            size="small"
            onClick={() => {
              session.choices.change({ year });
            }}
          >
            {words.workOn(year)}
          </Button>
        ))}
    </div>
  );
}

function otherTables({ tables, year }: Reading): ScoredTable[] {
  const worked = new Set(tablesOfYear(tables, year));
  return tables.filter((table) => !worked.has(table));
}
