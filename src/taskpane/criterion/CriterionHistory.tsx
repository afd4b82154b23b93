import { useCallback, useMemo } from 'react';
import { otherTablesTask } from '../../app/history';
import type { Reading } from '../../app/reading';
import { toNumber } from '../../core/base/decimal';
import type { FoundCriterion } from '../../core/overview/criterionAt';
import { formerScores, historyOf, othersScores, type YearScore } from '../../core/history/history';
import { lineOfYears } from '../../core/history/lineOfYears';
import { traitsOf } from '../../core/table/indexTraits';
import { criterionWordsIn } from '../../strings/criterion';
import { FigureList } from '../overview/FigureList';
import { useFigureText } from '../shell/useFigureText';
import { useWords } from '../session/WordsContext';
import { PlaceLink } from '../shell/PlaceLink';
import { useInSlices } from '../shell/useInSlices';
import { Waiting } from '../shell/Waiting';
import { YearsLine } from '../overview/YearsLine';

/** A criterion's scores of all years, with what it was then, and what others reached. */
export function CriterionHistory({ reading, found }: { reading: Reading; found: FoundCriterion }) {
  const { language, figure } = useWords();
  const words = criterionWordsIn(language);
  const text = useFigureText();
  const { table, criterion } = found;
  const matched = useInSlices(useCallback(() => otherTablesTask(reading, table), [reading, table]));
  const history = useMemo(
    () => (matched ? historyOf(matched.value, reading.snapshot, found) : []),
    [matched, reading, found],
  );
  const others = useMemo(
    () => [
      ...othersScores(table, reading.snapshot, criterion),
      ...(matched ? formerScores(matched.value, reading.snapshot, criterion) : []),
    ],
    [matched, table, reading, criterion],
  );
  if (!matched) return <Waiting />;
  const { ceiling } = traitsOf(table.appendix.kind);
  const line = lineOfYears(history, ceiling === null ? null : toNumber(ceiling));
  const notes = ({ changed }: YearScore) => {
    if (!changed) return {};
    const { code, name, parent, max } = changed;
    const said = [
      code !== null && words.changed.code(code),
      name !== null && words.changed.name(name),
      parent !== null && words.changed.parent(parent),
      max !== null && words.changed.max(figure(max)),
    ].filter((one) => one !== false);
    return { note: said.join(' · ') };
  };
  return (
    <>
      {line && <YearsLine line={line} />}
      <FigureList
        lines={history.map((one) => ({
          key: `${one.row}:${one.column}:${one.sheet}`,
          name: (
            <PlaceLink sheet={one.sheet} row={one.row} column={one.column}>
              {words.year(one.year, one.is)}
            </PlaceLink>
          ),
          figure: text.of(one),
          ...notes(one),
        }))}
      />
      {others.length > 0 && <div>{words.compared}</div>}
      <FigureList
        lines={others.map((one) => ({
          key: `${one.row}:${one.column}:${one.sheet}`,
          name: (
            <PlaceLink sheet={one.sheet} row={one.row} column={one.column}>
              {one.heading}
            </PlaceLink>
          ),
          figure: text.of(one),
        }))}
      />
    </>
  );
}
