import type { Remark } from '../../core/nextYear/nextYear';
import type { NextYearTable } from '../../core/nextYear/nextYearTable';
import type { Criterion } from '../../core/table/appendix';
import { titleOf } from '../../core/table/shownCode';
import { useWords } from '../session/WordsContext';
import { CheckLines } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { useNextYearWords } from './nextYearWords';
import { SideBySide } from '../matching/SideBySide';

/** A line that says what was, and what is; or one thing alone. */
interface Line {
  key: string;
  before: string;
  now: string;
}

const keyOf = ({ key }: Line) => key;
const alone = (text: string, nth: number): Line => ({ key: `${nth}`, before: text, now: '' });
/** As they are listed: the first are about figures that are not there. */
const REMARKS: readonly Remark[] = [
  'base-above-max',
  'base-missing',
  'base-bound',
  'base-from-target',
  'base-new',
  'base-published',
  'base-unknown',
  'target-above-max',
  'target-max-unknown',
  'target-base-unknown',
];

/** All that is another in the next year's appendix than somebody would take for granted. */
export function TableChanges({ next }: { next: NextYearTable }) {
  const words = useNextYearWords();
  const { figure } = useWords();
  const nameOf = (row: Criterion | null) => (row === null ? words.total : titleOf(row));
  const wholes = next.wholes.map(({ now, published, base }, nth) => ({
    key: `${nth}`,
    before: `${nameOf(now)}: ${figure(published)}`,
    now: figure(base),
  }));
  const agencies = next.agencies.map(({ before, after, codes }, nth) => ({
    key: `${nth}`,
    before: `${codes.join(', ')}: ${before}`,
    now: after,
  }));
  const codes = next.mendedCodes.map(({ printedCode, code, name }, nth) => ({
    key: `${nth}`,
    before: `${printedCode} ${name}`,
    now: code,
  }));
  const texts = next.texts.map(({ before, after }, nth) => ({
    key: `${nth}`,
    before,
    now: after,
  }));
  const kept = [...next.keptTexts, ...next.keptNames.map(titleOf)].map(alone);
  const left = [
    ...next.leftColumns.map(words.leftColumn),
    ...next.leftRows.map(({ row, as }) => words.leftRow(row + 1, words.leftRows[as])),
  ].map(alone);
  return (
    <>
      {REMARKS.map((remark) => {
        const lines = next.figures.remarks
          .filter((one) => one.remark === remark)
          .map(({ of }, nth) => alone(nameOf(of), nth));
        return <Lines key={remark} title={words.remarks[remark](lines.length)} lines={lines} />;
      })}
      <Lines title={words.wholes(wholes.length)} lines={wholes} />
      <Lines title={words.codes(codes.length)} lines={codes} />
      <Lines title={words.agencies(agencies.length)} lines={agencies} />
      <Lines
        title={words.withoutLead(next.withoutLead.length)}
        lines={next.withoutLead.map(titleOf).map(alone)}
      />
      <Lines title={words.texts(texts.length)} lines={texts} />
      <Lines title={words.kept(kept.length)} lines={kept} />
      <Lines title={words.left(left.length)} lines={left} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Disclosure title={title}>
      <CheckLines lines={lines} keyOf={keyOf} isSeparated>
        {({ before, now }) => <SideBySide before={before} now={now} />}
      </CheckLines>
    </Disclosure>
  );
}
