import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ScoredTable } from '../../core/table/scoredTable';
import type { Criterion } from '../../core/table/appendix';
import type { Decimal } from '../../core/base/decimal';
import { traitsOf } from '../../core/table/indexTraits';
import { topmost } from '../../core/table/topmost';
import { useWords } from '../session/WordsContext';
import { usePaged } from '../shell/usePaged';
import { limitOf } from '../../core/table/limit';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingTop: tokens.spacingVerticalS },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
  figures: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  rank: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  track: {
    position: 'relative',
    height: '10px',
    marginTop: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralStroke2,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  fill: { position: 'absolute', top: 0, bottom: 0, left: 0 },
  target: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  base: { backgroundColor: tokens.colorBrandBackground },
});

/** Percentages are all near the top: their bars begin here, so that differences can be seen. */
const SIPAS_FROM = 80;

/** As many fields as any index has, and some more. */
const FIELDS_SHOWN = 20;

/** The top level as bars: last year's score, the target on top of it, the maximum as the whole. */
export function FieldBars({ table }: { table: ScoredTable }) {
  const styles = useStyles();
  const { overview } = useWords().strings;
  const { appendix } = table;
  const { shown, more } = usePaged(topmost(appendix), FIELDS_SHOWN);
  return (
    <>
      <h3 className={styles.heading}>
        {traitsOf(appendix.kind).unit === 'points' ? overview.fields : overview.groups}
      </h3>
      <ul className={styles.list}>
        {shown.map((criterion) => (
          <FieldBar key={criterion.id} table={table} criterion={criterion} />
        ))}
      </ul>
      {more}
    </>
  );
}

function FieldBar({ table, criterion }: { table: ScoredTable; criterion: Criterion }) {
  const styles = useStyles();
  const { strings, figure } = useWords();
  const { base, target } = table.computed.of(criterion);
  const limit = limitOf(table, criterion);
  const from = traitsOf(table.appendix.kind).unit === 'percent' ? SIPAS_FROM : 0;
  const { base: baseScore, target: targetScore } = criterion.scores;
  const ranks = [baseScore?.rank, targetScore?.rank].map((rank) => String(rank?.place ?? '–'));
  const hasRank = Boolean(baseScore?.rank ?? targetScore?.rank);
  const said = strings.overview.bar(criterion.name, figure(base), figure(target), figure(limit));
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name} title={criterion.name}>
          {criterion.code}. {criterion.name}
        </span>
        <span className={styles.figures}>
          {figure(base)} → {figure(target)}
        </span>
      </div>
      {hasRank && (
        <span className={styles.rank}>{strings.overview.rank(ranks[0] ?? '', ranks[1] ?? '')}</span>
      )}
      <div className={styles.track} role="img" aria-label={said} title={said}>
        <div
          className={mergeClasses(styles.fill, styles.target)}
          style={{ width: share(target, limit, from) }}
        />
        <div
          className={mergeClasses(styles.fill, styles.base)}
          style={{ width: share(base, limit, from) }}
        />
      </div>
    </li>
  );
}

function share(value: Decimal | null, limit: Decimal | null, from: number): string {
  if (value === null || limit === null || limit === 0) return '0';
  const part = ((value / limit) * 100 - from) / (100 - from);
  return `${Math.max(0, Math.min(1, part)) * 100}%`;
}
