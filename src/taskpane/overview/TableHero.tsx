import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ZERO } from '../../core/base/decimal';
import { apartChangeOf } from '../../core/overview/apartChange';
import { resultCounts } from '../../core/overview/resultCounts';
import type { ShownFigures } from '../../core/overview/shownFigure';
import { barsBeginAt, onBar } from '../../core/overview/barScale';
import type { Rank } from '../../core/table/appendix';
import { highestScore } from '../../core/table/limit';
import { saidFigure } from '../../core/table/bound';
import { traitsOf } from '../../core/table/indexTraits';
import type { ScoredTable } from '../../core/table/scoredTable';
import { beginLine } from '../../strings/beginLine';
import { sumText } from '../../strings/printedText';
import { useWords } from '../session/WordsContext';
import { Bullet, BulletLegend } from './Bullet';
import { StructureLink } from './StructureLink';
import { useFigureText } from '../shell/useFigureText';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  /** As wide as its figure, so that three stand beside each other in a narrow pane; words below it wrap. */
  figure: { margin: 0, width: 'min-content', minWidth: '56px' },
  sentence: { width: 'auto', maxWidth: '112px' },
  value: {
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'nowrap',
  },
  large: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  /** On the line of the larger ones. */
  beside: { lineHeight: tokens.lineHeightBase600 },
  rise: { color: tokens.colorStatusSuccessForeground1 },
  note: { margin: 0 },
  label: { whiteSpace: 'nowrap' },
  counts: { marginTop: tokens.spacingVerticalS },
  others: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** Where one index stands, to be read in a few seconds: score, target, change, rank. */
export function TableHero({ table, show }: { table: ScoredTable; show: ShownFigures }) {
  const styles = useStyles();
  const { strings, figure, mark } = useWords();
  const { overview } = strings;
  const text = useFigureText();
  const { appendix, computed } = table;
  const { total } = computed;
  const { name, unit } = traitsOf(appendix.kind);
  const results = useMemo(
    () => (appendix.columns.result === undefined ? null : resultCounts(table)),
    [appendix, table],
  );
  const year = (value: number | null) => String(value ?? '');
  const baseYear = year(appendix.baseYear);
  const targetYear = year(appendix.targetYear);
  const sign = unit === 'percent' ? '%' : '';
  const scores = appendix.total?.scores;
  const begin = useMemo(() => barsBeginAt(table), [table]);
  const place = onBar(table, null, begin);
  const max = highestScore(appendix.kind, total.max);
  const [base, target, delta, result] = [
    show(null, 'base'),
    show(null, 'target'),
    show(null, 'delta'),
    show(null, 'result'),
  ];
  const others = (
    [
      [base, text.of, sign],
      [target, text.of, sign],
      [delta, text.change, ''],
      [result, text.of, sign],
    ] as const
  ).flatMap(([shown, say, unitSign]) => {
    if (!shown?.other) return [];
    const [own, other] = [say(shown) + unitSign, say(shown.other) + unitSign];
    const isPrinted = shown.other.is === 'computed';
    return [isPrinted ? { printed: own, computed: other } : { printed: other, computed: own }];
  });
  const why = apartChangeOf(show, computed, null);
  const notes = [
    ...(others.length === 0
      ? []
      : [
          overview.others(
            others.map(({ printed }) => printed),
            others.map(({ computed }) => computed),
          ),
        ]),
    ...(why === null ? [] : [`${overview.change}: ${text.apart(why)}.`]),
  ];
  const isSoFar =
    result === null && results !== null && results.given > 0 && appendix.rollup === 'sum';
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title}>{name}</h2>
        <span className={styles.small}>{appendix.sheet}</span>
        <StructureLink choices={appendix.choices} />
      </div>
      <dl className={styles.figures}>
        <Figure
          isLarge
          label={overview.base(baseYear)}
          value={text.of(base) + sign}
          rank={scores?.base?.rank ?? null}
          {...(unit === 'points' && max !== null
            ? { note: overview.ofMax(figure(max)).replaceAll(' ', '\u00A0') }
            : {})}
        />
        <Figure
          isLarge
          label={overview.target(targetYear)}
          value={text.of(target) + sign}
          rank={scores?.target?.rank ?? null}
        />
        <Figure
          isRise={delta !== null && delta.value > ZERO}
          label={overview.change}
          value={text.change(delta)}
          rank={null}
          {...(unit === 'percent' && { note: overview.percentPoints })}
        />
        {result !== null && (
          <Figure
            isLarge
            label={overview.result(targetYear)}
            value={text.of(result) + sign}
            rank={scores?.result?.rank ?? null}
          />
        )}
        {isSoFar && (
          <Figure
            label={overview.resultSoFar(results.given, results.leaves)}
            value={sumText(saidFigure(results.points, results.open.points), mark)}
            rank={null}
            note={overview.targetSoFar(
              sumText(saidFigure(results.targets, results.open.targets), mark),
            )}
            isInWords
          />
        )}
      </dl>
      {notes.length > 0 && (
        <p className={mergeClasses(styles.small, styles.others)}>{notes.join(' ')}</p>
      )}
      <Bullet
        base={place(total.base)}
        target={place(total.target)}
        result={place(total.result)}
        kind={appendix.kind}
        from={begin}
        to={max}
        said={overview.bar(
          name,
          text.of(base),
          text.of(target),
          figure(max),
          result === null ? '' : text.of(result),
        )}
      />
      <BulletLegend
        labels={overview.legend}
        result={total.result === null ? null : overview.legend.result}
      />
      {results !== null && <Counts table={table} results={results} />}
    </section>
  );
}

function Figure(props: {
  label: string;
  value: string;
  rank: Rank | null;
  note?: string;
  isLarge?: boolean;
  isRise?: boolean;
  /** Its label is a sentence, wider than its figure. */
  isInWords?: boolean;
}) {
  const { label, value, rank, note } = props;
  const { isLarge = false, isRise = false, isInWords = false } = props;
  const styles = useStyles();
  const { overview } = useWords().strings;
  const notes = [rank && overview.ranked(String(rank.place), String(rank.of ?? '')), note].filter(
    (one) => typeof one === 'string',
  );
  return (
    <div className={mergeClasses(styles.figure, isInWords && styles.sentence)}>
      <dt className={mergeClasses(styles.small, !isInWords && styles.label)}>{label}</dt>
      <dd
        className={mergeClasses(
          styles.value,
          isLarge ? styles.large : styles.beside,
          isRise && styles.rise,
        )}
      >
        {value}
      </dd>
      {notes.map((one) => (
        <dd key={one} className={mergeClasses(styles.small, styles.note)}>
          {one}
        </dd>
      ))}
    </div>
  );
}

/** How far the results are. */
function Counts(props: { table: ScoredTable; results: ReturnType<typeof resultCounts> }) {
  const { table, results } = props;
  const styles = useStyles();
  const { overview } = useWords().strings;
  const baseYear = String(table.appendix.baseYear ?? '');
  const said = [
    overview.belowByResult(results.below, results.given),
    overview.waiting(results.waiting, baseYear),
  ];
  return <div className={mergeClasses(styles.small, styles.counts)}>{beginLine(said)}</div>;
}
