import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { apartChangeOf } from '../../core/overview/apartChange';
import { barsBeginAt, onBar } from '../../core/overview/barScale';
import type { ShownFigures } from '../../core/overview/shownFigure';
import { type Decimal, ZERO } from '../../core/base/decimal';
import { cellAddress } from '../../core/base/grid';
import type { Criterion } from '../../core/table/appendix';
import { limitOf } from '../../core/table/limit';
import type { ScoredTable } from '../../core/table/scoredTable';
import { calmTitles } from '../../core/report/fieldLabel';
import { titleOf } from '../../core/table/shownCode';
import { topmost } from '../../core/table/topmost';
import { beginLine } from '../../strings/beginLine';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { usePaged } from '../shell/usePaged';
import { Bullet, BulletLegend } from './Bullet';
import { useTableDetailsWords } from './tableDetailsWords';
import { useFigureText } from '../shell/useFigureText';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingTop: tokens.spacingVerticalS },
  // Figures go below the name where both have no room beside each other.
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    marginBottom: tokens.spacingVerticalXXS,
  },
  name: {
    flex: '1 1 120px',
    minWidth: 0,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    // Accents of capitals of a third line would be seen below the second.
    lineHeight: '18px',
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'normal',
  },
  figures: {
    marginLeft: 'auto',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    lineHeight: tokens.lineHeightBase200,
  },
  target: { fontWeight: tokens.fontWeightSemibold },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'normal',
  },
});

/** Drawn at once; a button shows more. */
const FIELDS_SHOWN = 20;

/** The top level as bullet bars: last year's score, the target, the result, and the maximum as the whole. */
export function FieldBars({ table, show }: { table: ScoredTable; show: ShownFigures }) {
  const styles = useStyles();
  const { overview } = useWords().strings;
  const { appendix } = table;
  const { shown, more } = usePaged(topmost(appendix), FIELDS_SHOWN);
  const nameOf = useMemo(() => calmTitles(topmost(table.appendix)), [table]);
  const from = useMemo(() => barsBeginAt(table), [table]);
  const hasResults = topmost(appendix).some(
    (criterion) => table.computed.of(criterion).result !== null,
  );
  return (
    <>
      <BulletLegend labels={overview.legend} result={hasResults ? overview.legend.result : null} />
      <ul className={styles.list}>
        {shown.map((criterion) => (
          <FieldBar
            key={criterion.id}
            name={nameOf(criterion)}
            {...{ table, criterion, from, show }}
          />
        ))}
      </ul>
      {more}
    </>
  );
}

function FieldBar(props: {
  table: ScoredTable;
  criterion: Criterion;
  name: string;
  from: Decimal;
  show: ShownFigures;
}) {
  const { table, criterion, name, from, show } = props;
  const styles = useStyles();
  const session = useSession();
  const { strings, figure } = useWords();
  const { overview, app } = strings;
  const words = useTableDetailsWords();
  const text = useFigureText();
  const { sheet, columns, area, kind } = table.appendix;
  const { base, target, result } = table.computed.of(criterion);
  const place = onBar(table, criterion, from);
  const { base: baseScore, target: targetScore } = criterion.scores;
  const ranks = [baseScore?.rank, targetScore?.rank].map((rank) => String(rank?.place ?? '–'));
  const hasRank = Boolean(baseScore?.rank ?? targetScore?.rank);
  const ranked = String(targetScore?.rank?.of ?? baseScore?.rank?.of ?? '');
  const resultText = result === null ? '' : text.of(show(criterion, 'result'));
  const limit = limitOf(table, criterion);
  const said = overview.bar(
    criterion.name,
    text.of(show(criterion, 'base')),
    text.of(show(criterion, 'target')),
    figure(limit),
    resultText,
  );
  const column = columns.target ?? columns.base ?? area.column;
  const change = show(criterion, 'delta');
  const why = apartChangeOf(show, table.computed, criterion);
  const apart = why === null ? '' : ` (${text.apart(why)})`;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Link
          as="button"
          className={styles.name}
          title={`${titleOf(criterion)} (${app.cell(sheet, cellAddress(criterion.row, column))})`}
          onClick={() => void session.select(sheet, { row: criterion.row, column })}
        >
          {name}
        </Link>
        <span className={styles.figures}>
          {text.of(show(criterion, 'base'))} →{' '}
          <span className={styles.target}>{text.of(show(criterion, 'target'))}</span>
          <span className={styles.small}>
            {beginLine([
              change?.value === ZERO ? '' : text.change(change) + apart,
              resultText === '' ? '' : words.result(resultText),
              hasRank
                ? words.rank(ranks[0] ?? '', ranks[1] ?? '', ranked).replaceAll(' ', '\u00A0')
                : '',
            ])}
          </span>
        </span>
      </div>
      <Bullet
        base={place(base)}
        target={place(target)}
        result={place(result)}
        kind={kind}
        from={from}
        to={limit}
        said={said}
      />
    </li>
  );
}
