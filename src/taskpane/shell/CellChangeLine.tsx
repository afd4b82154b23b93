import { makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../core/base/grid';
import type { CellChange } from '../../core/plan/plan';
import type { PlannedFigure } from '../../core/plan/plannedFigure';
import { useWords } from '../session/WordsContext';
import { contentText } from './contentText';
import { PlaceLink } from './PlaceLink';

const useStyles = makeStyles({
  change: {
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& .fui-Link': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  name: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    // Of capitals with two marks over each other a line more would be seen at the foot of these.
    lineHeight: '18px',
    overflow: 'hidden',
  },
  /** The place and what changes there: beside each other where there is room. */
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  figures: { fontVariantNumeric: 'tabular-nums' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  origin: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  formula: { color: tokens.colorNeutralForeground3 },
});

/** One cell's change: what it is about, where it stands, what stands there and what will. */
export function CellChangeLine(props: {
  change: Pick<CellChange, 'sheet' | 'row' | 'column' | 'before' | 'after' | 'gives'>;
  name: string | null;
  /** What a table says of the cell; absent or null where none does. */
  figure?: (Pick<PlannedFigure, 'isChange'> & Partial<PlannedFigure>) | null;
  /** What the new figure is computed from, where that is known. */
  origin?: string | null;
}) {
  const { change, name, figure, origin = null } = props;
  const styles = useStyles();
  const words = useWords();
  const { sheet, row, column, before, after, gives } = change;
  const { isChange = false, isFraction } = figure ?? {};
  const textOf = (content: CellChange['after'], when: 'before' | 'after') =>
    contentText(content, words, { isChange, isFraction: isFraction?.[when] === true });
  return (
    <div className={styles.change}>
      {name !== null && (
        <span className={styles.name} title={name}>
          {name}
        </span>
      )}
      <div className={styles.row}>
        <PlaceLink sheet={sheet} row={row} column={column}>
          {words.strings.app.cell(sheet, cellAddress(row, column))}
        </PlaceLink>
        <span className={styles.figures}>
          <span className={styles.before}>{textOf(before, 'before')}</span>
          <span aria-hidden> → </span>
          <span className={styles.after}>{textOf(gives ?? after, 'after')}</span>
        </span>
      </div>
      {(gives !== undefined || origin !== null) && (
        <div className={styles.row}>
          {gives !== undefined && (
            <span className={styles.formula}>{contentText(after, words)}</span>
          )}
          {origin !== null && <span className={styles.origin}>{origin}</span>}
        </div>
      )}
    </div>
  );
}
