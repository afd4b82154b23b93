import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Decimal, ZERO } from '../../core/base/decimal';
import type { Appendix } from '../../core/table/appendix';
import { traitsOf } from '../../core/table/indexTraits';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  end: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  /** As wide as the longest, so that bars below each other are of one length. */
  last: { minWidth: '32px' },
  track: {
    position: 'relative',
    flexGrow: 1,
    height: '14px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke2}`,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: { position: 'absolute', top: 0, bottom: 0, left: 0, forcedColorAdjust: 'none' },
  rise: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteMarigoldBorderActive} 0 2px, transparent 2px 5px)`,
  },
  /** Told from the unfilled part in the dark, too. */
  base: { backgroundColor: tokens.colorCompoundBrandBackground },
  result: {
    top: '5px',
    bottom: '5px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
  /** A bar that does not begin at nought is broken where it begins. */
  cut: {
    position: 'absolute',
    top: '-1px',
    bottom: '-1px',
    left: '8px',
    width: '4px',
    transform: 'skewX(-20deg)',
    backgroundColor: tokens.colorNeutralBackground1,
    forcedColorAdjust: 'none',
  },
  target: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '3px',
    marginLeft: '-3px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: 'none',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: {
    position: 'relative',
    width: '18px',
    height: '12px',
    flexShrink: 0,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke2}`,
  },
});

/** Places on a bar, from 0 to 1; null: there is no such figure. */
export interface BulletPlaces {
  base: number | null;
  target: number | null;
  result: number | null;
}

/**
 * A bullet bar between the figures that it runs from and to: last year's score as the bar, what the target asks beyond it,
 * the target as a stroke, the result as a line inside.
 */
export function Bullet(
  props: BulletPlaces & {
    said: string;
    kind: Appendix['kind'];
    from: Decimal;
    to: Decimal | null;
  },
) {
  const { kind, from, to } = props;
  const styles = useStyles();
  const { strings, figure } = useWords();
  const sign = traitsOf(kind).unit === 'percent' ? '%' : '';
  const begin = figure(from) + sign;
  // A bar that does not begin at nought says so to those who do not see where.
  const isCut = from > ZERO;
  const said = isCut ? `${props.said}, ${strings.overview.barFrom(begin)}` : props.said;
  return (
    <div className={styles.line}>
      <span aria-hidden className={styles.end}>
        {begin}
      </span>
      <Track {...props} said={said} isCut={isCut} />
      <span aria-hidden className={mergeClasses(styles.end, styles.last)}>
        {figure(to) + sign}
      </span>
    </div>
  );
}

function Track(props: BulletPlaces & { said: string; isCut: boolean }) {
  const { base, target, result, said, isCut } = props;
  const styles = useStyles();
  return (
    <div className={styles.track} role="img" aria-label={said} title={said}>
      {target !== null && (
        <div
          className={mergeClasses(styles.fill, styles.rise)}
          style={{ width: percent(target) }}
        />
      )}
      {base !== null && (
        <div className={mergeClasses(styles.fill, styles.base)} style={{ width: percent(base) }} />
      )}
      {isCut && <div className={styles.cut} />}
      {result !== null && (
        <div
          className={mergeClasses(styles.fill, styles.result)}
          style={{ width: percent(result) }}
        />
      )}
      {target !== null && <div className={styles.target} style={{ left: percent(target) }} />}
    </div>
  );
}

function percent(place: number): string {
  return `${place * 100}%`;
}

/** What the parts of the bars mean. */
export function BulletLegend(props: {
  labels: Record<'base' | 'rise' | 'target', string>;
  result: string | null;
}) {
  const { labels, result } = props;
  const styles = useStyles();
  const entry = (label: string, part: string) => (
    <li className={styles.entry}>
      <span className={styles.swatch} aria-hidden>
        <span className={part} style={{ width: '100%', left: 0 }} />
      </span>
      {label}
    </li>
  );
  return (
    <ul className={styles.legend}>
      {entry(labels.base, mergeClasses(styles.fill, styles.base))}
      {entry(labels.rise, mergeClasses(styles.fill, styles.rise))}
      <li className={styles.entry}>
        <span className={styles.swatch} aria-hidden>
          <span className={styles.target} style={{ left: '60%' }} />
        </span>
        {labels.target}
      </li>
      {result !== null && entry(result, mergeClasses(styles.fill, styles.result))}
    </ul>
  );
}
