import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  note: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { gridColumn: '1 / -1', height: '6px', marginTop: tokens.spacingVerticalXXS },
  filled: {
    height: '100%',
    minWidth: '2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
  },
});

export interface FigureLine {
  key: string;
  name: ReactNode;
  figure: string;
  note?: string;
  /** From 0 to 1, for a bar below: how large it is beside the others. */
  part?: number;
}

/** Names with figures beside them, and a bar below where they are to be compared. */
export function FigureList({ lines }: { lines: readonly FigureLine[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {lines.map(({ key, name, figure, note, part }) => (
        <li key={key} className={styles.item}>
          <span>{name}</span>
          <span className={styles.figure}>{figure}</span>
          {note !== undefined && <span className={styles.note}>{note}</span>}
          {part !== undefined && (
            <div className={styles.bar} aria-hidden>
              <div className={styles.filled} style={{ width: `${part * 100}%` }} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
