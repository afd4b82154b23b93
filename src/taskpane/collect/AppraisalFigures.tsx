import { makeStyles } from '@fluentui/react-components';
import type { ShownAppraisal } from '../../app/appraisal';
import type { AppraisedFigure, DoubtfulFigure } from '../../core/appraisal/appraisal';
import { placeOf } from '../../core/appraisal/appraisalPlan';
import { scoreAt } from '../../core/read/scoreAt';
import type { Criterion } from '../../core/table/appendix';
import { titleOf } from '../../core/table/shownCode';
import { useWords } from '../session/WordsContext';
import { CheckGroup, CheckLines } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { PlaceLink } from '../shell/PlaceLink';
import { useAppraisalWords } from './appraisalWords';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  note: noteStyle,
  word: { overflowWrap: 'anywhere' },
});

const SHOWN = 20;

interface AppraisalFiguresProps {
  shown: ShownAppraisal;
  /** Keys of doubtful figures that are taken as they stand. */
  taken: ReadonlySet<string>;
  onTake: (taken: ReadonlySet<string>) => void;
}

/** The scores of the other table: what waits, what differs from the self-assessed ones, and each before and after. */
export function AppraisalFigures({ shown, taken, onTake }: AppraisalFiguresProps) {
  const { appraisal, cells, gaps } = shown;
  const { to } = appraisal.choices;
  const { sheet, columns, total, area } = to.table.appendix;
  const styles = useStyles();
  const words = useAppraisalWords();
  const { figure, change } = useWords();
  const nameOf = (of: Criterion | null) => (of ? titleOf(of) : words.total);
  const place = (of: Criterion | null, column?: number) => (
    <PlaceLink
      sheet={sheet}
      row={of?.row ?? total?.row ?? area.row}
      column={column ?? columns.name ?? area.column}
    >
      {nameOf(of)}
    </PlaceLink>
  );
  const doubtText = ({ kind, text, why, limit, otherMax }: DoubtfulFigure) =>
    words.doubt(words.kinds[kind], text, words.whys[why](figure(limit), figure(otherMax)));
  const waiting = appraisal.doubtful.filter(({ canBeTaken }) => canBeTaken);
  const refused = appraisal.doubtful.filter(({ canBeTaken }) => !canBeTaken);
  const doubt = (one: DoubtfulFigure) => (
    <div className={styles.word}>
      {place(one.of)}
      <p className={styles.note}>{doubtText(one)}</p>
    </div>
  );
  const figureText = (one: AppraisedFigure): string => {
    const at = placeOf(appraisal, one);
    const kind = words.kinds[one.kind];
    if (!at) return `${kind}: ${figure(one.value)}`;
    const { text, value } = scoreAt(to.grid, at.row, at.column);
    const before = value === null ? text || words.blank : figure(value);
    return value === one.value
      ? `${kind}: ${words.same(figure(value))}`
      : words.figure(kind, before, figure(one.value));
  };
  return (
    <>
      {waiting.length > 0 && (
        <CheckGroup
          title={words.doubtful(waiting.length)}
          lines={waiting}
          keyOf={({ key }) => key}
          isOpen
          isSeparated
          ticks={{
            nameOf: (one) => `${nameOf(one.of)}: ${doubtText(one)}`,
            isTicked: (key) => taken.has(key),
            isWhole: false,
            onTick: (keys, isTicked) => {
              const now = new Set(taken);
              for (const key of keys) if (isTicked) now.add(key);
              for (const key of keys) if (!isTicked) now.delete(key);
              onTake(now);
            },
          }}
        >
          {doubt}
        </CheckGroup>
      )}
      {refused.length > 0 && (
        <Disclosure title={words.refused(refused.length)} isOpen>
          <CheckLines lines={refused} keyOf={({ key }) => key} isSeparated>
            {doubt}
          </CheckLines>
        </Disclosure>
      )}
      {cells.formulas.length > 0 && (
        <Disclosure title={words.formulas(cells.formulas.length)} isOpen>
          <CheckLines lines={cells.formulas} keyOf={({ of, column }) => `${of.id}|${column}`}>
            {({ of, column, shows, value }) => (
              <>
                {place(of, column)}
                <p className={styles.note}>{words.formula(figure(shows), figure(value))}</p>
              </>
            )}
          </CheckLines>
        </Disclosure>
      )}
      {gaps.length > 0 && (
        <Disclosure title={words.gaps(gaps.length)} isOpen>
          <CheckLines lines={gaps} keyOf={({ of }) => of.id} shown={SHOWN} isSeparated>
            {({ of, selfAssessed, counted, gap }) => (
              <>
                {place(of)}
                <p className={styles.note}>
                  {words.gap(figure(selfAssessed), figure(counted), change(gap))}
                </p>
              </>
            )}
          </CheckLines>
        </Disclosure>
      )}
      {appraisal.figures.length > 0 && (
        <Disclosure title={words.figures(appraisal.figures.length)}>
          <CheckLines
            lines={appraisal.figures}
            keyOf={({ kind, of }) => `${kind}|${of?.id ?? ''}`}
            shown={SHOWN}
            isSeparated
          >
            {(one) => (
              <>
                {place(one.of, placeOf(appraisal, one)?.column)}
                <p className={styles.note}>{figureText(one)}</p>
              </>
            )}
          </CheckLines>
        </Disclosure>
      )}
    </>
  );
}
