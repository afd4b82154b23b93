import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { columnLetters, type SheetGrid } from '../../core/base/grid';
import { columnChoice, kept } from '../../core/read/answerChoice';
import { columnsOf, type TableColumn } from '../../core/structure/columnsOf';
import type { Appendix } from '../../core/table/appendix';
import { withChoice, type ColumnChoice } from '../../core/table/choice';
import { useSession } from '../session/SessionContext';
import { useStructureWords } from './structureWords';
import { useShowCells } from './useShowCells';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    // Below each other where the words of a choice have no room beside a heading.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(170px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: { minWidth: 0 },
  heading: { overflowWrap: 'anywhere' },
  samples: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  note: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
});

/** The columns of a table from left to right: heading, first cells, and what each is for. */
export function ColumnList({ grid, appendix }: { grid: SheetGrid; appendix: Appendix }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {columnsOf(grid, appendix).map((one) => (
        <ColumnItem key={one.column} appendix={appendix} column={one} />
      ))}
    </ul>
  );
}

function ColumnItem({ appendix, column: one }: { appendix: Appendix; column: TableColumn }) {
  const styles = useStyles();
  const session = useSession();
  const words = useStructureWords();
  const show = useShowCells();
  const { column, heading, is, isChosen, samples } = one;
  const { sheet, area } = appendix;
  const choose = (meaning: ColumnChoice) => {
    const choice = columnChoice(appendix, column, meaning);
    if (!choice) return;
    void session.choosing.decide((choices) => withChoice(choices, kept(appendix, choice)));
  };
  const name = heading === '' ? words.column(columnLetters(column)) : heading;
  return (
    <li className={styles.item} {...show(sheet, { ...area, column, columns: 1 })}>
      <div className={styles.about}>
        <div className={styles.heading}>
          {columnLetters(column)}. {heading === '' ? words.noHeading : heading}
        </div>
        <div className={styles.samples} title={samples.join(' · ')}>
          {samples.join(' · ') || words.blank}
        </div>
        {isChosen && <div className={styles.note}>{words.isChosen}</div>}
      </div>
      <Select
        size="small"
        aria-label={words.meaning(name)}
        value={is}
        disabled={!appendix.heading.keys.has(column)}
        onChange={(_, { value }) => {
          choose(value as ColumnChoice);
        }}
      >
        {Object.entries(words.columnWords).map(([meaning, said]) => (
          <option key={meaning} value={meaning}>
            {said}
          </option>
        ))}
      </Select>
    </li>
  );
}
