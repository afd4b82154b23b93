import { makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../core/base/grid';
import type { CellChange } from '../../core/plan/plan';
import { useWords } from '../session/WordsContext';
import { contentText } from './contentText';
import { usePaged } from './usePaged';

const PAGE = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  change: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  place: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3 },
  before: {
    textDecorationLine: 'line-through',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  formula: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  after: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** Changes cell by cell: what stands there, and what will. */
export function ChangeList({ cells }: { cells: readonly CellChange[] }) {
  const styles = useStyles();
  const { shown, more } = usePaged(cells, PAGE);
  return (
    <ul className={styles.list}>
      {shown.map((cell) => (
        <Change key={`${cell.sheet}!${cell.row}:${cell.column}`} change={cell} />
      ))}
      {more && <li>{more}</li>}
    </ul>
  );
}

function Change({ change }: { change: CellChange }) {
  const styles = useStyles();
  const words = useWords();
  const { sheet, row, column, before, after, gives, about } = change;
  return (
    <li className={styles.change}>
      <span className={styles.place}>
        {words.strings.app.cell(sheet, cellAddress(row, column))}
        {about !== undefined && ` · ${about}`}
      </span>
      <span className={styles.before}>{contentText(before, words)}</span>
      <span className={styles.after}>
        {contentText(gives ?? after, words)}
        {gives !== undefined && <span className={styles.formula}>{after}</span>}
      </span>
    </li>
  );
}
