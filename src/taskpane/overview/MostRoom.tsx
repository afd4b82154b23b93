import { traitsOf } from '../../core/table/indexTraits';
import { titleOf } from '../../core/table/shownCode';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScoredTable } from '../../core/table/scoredTable';
import { PlaceLink } from '../shell/PlaceLink';
import { useWords } from '../session/WordsContext';
import type { Room } from './tableCounts';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) fit-content(60%)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    paddingTop: tokens.spacingVerticalXXS,
  },
  room: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
});

/** Where the points are: the leaves that could gain most. */
export function MostRoom({ table, most }: { table: ScoredTable; most: readonly Room[] }) {
  const styles = useStyles();
  const { strings, figure } = useWords();
  const { overview } = strings;
  const { sheet, columns, kind } = table.appendix;
  const column = columns.target ?? columns.base ?? 0;
  return (
    <>
      <h3 className={styles.heading}>{overview.room}</h3>
      <ol className={styles.list}>
        {most.map(({ criterion, room }) => (
          <li key={criterion.id} className={styles.item}>
            <PlaceLink sheet={sheet} row={criterion.row} column={column}>
              {titleOf(criterion)}
            </PlaceLink>
            <span className={styles.room}>
              {overview.roomOf(`${figure(room)} ${overview.roomUnits[traitsOf(kind).unit]}`)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
