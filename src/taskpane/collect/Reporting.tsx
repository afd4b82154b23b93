import { useMemo } from 'react';
import type { Reading } from '../../app/reading';
import type { RoundNow } from '../../app/rounds';
import { collectiveNames } from '../../core/agencies/collectiveNames';
import type { CriteriaByRef } from '../../core/assign/criteriaByRef';
import type { Task } from '../../core/base/task';
import type { Collected } from '../../core/collect/collect';
import { gapsByAgency } from '../../core/collect/gapsByAgency';
import { ofRound, ofYear, reminderText, settledOfYear } from '../../core/collect/reminder';
import { roundGaps } from '../../core/periods/roundGaps';
import type { ScoredTable } from '../../core/table/scoredTable';
import { beginLine } from '../../strings/beginLine';
import type { CollectedNow } from './collectJobs';
import { useCollectWords } from './collectWords';
import { GapList } from './GapList';
import { ReminderText } from './ReminderText';
import { RoundState } from './RoundState';

interface ReportingProps {
  reading: Reading;
  collected: Collected;
  criteria: CriteriaByRef;
  /** Those of the year worked on. */
  tables: readonly ScoredTable[];
  /** The round that is collected; null: none. */
  round: RoundNow | null;
  /** A form is there, or is noted to have gone out: agencies can be reminded of theirs. */
  isOut: boolean;
  isCurrent: boolean;
  collectedOf: (reading: Reading) => Task<Pick<CollectedNow, 'round'>>;
}

/** Who has sent what, who has not, and the text that reminds them. */
export function Reporting(props: ReportingProps) {
  const { reading, collected, criteria, tables, round, isOut, isCurrent, collectedOf } = props;
  const words = useCollectWords();
  const { directory, year } = reading;
  const { gaps, settled } = collected;
  const groups = useMemo(() => gapsByAgency(gaps, collectiveNames(directory)), [gaps, directory]);
  const asked = useMemo(
    () => settledOfYear(settled, criteria, tables),
    [settled, criteria, tables],
  );
  const text = round
    ? reminderText(
        roundGaps(round.progress),
        asked,
        criteria,
        ofRound(round.period.name, round.period.due.text),
      )
    : reminderText(groups, asked, criteria, ofYear(year));
  const reminder = <ReminderText text={text} />;
  const list = (
    <GapList gaps={gaps} criteria={criteria} directory={directory}>
      {!isOut && reminder}
    </GapList>
  );
  // Nobody can be late with a form that nobody was sent: it is at hand with the list alone.
  if (!isOut && !round) return list;
  const count = (reason: string) => groups.filter(({ why }) => why === reason).length;
  const [silent, incomplete] = [count('no-sheet'), count('left-blank')];
  const toExplain = asked.filter(({ is }) => is === 'asked').length;
  const parts = [
    ...(silent > 0 ? [words.silent(silent)] : []),
    ...(incomplete > 0 ? [words.incomplete(incomplete)] : []),
    ...(toExplain > 0 ? [words.askedOf(toExplain)] : []),
  ];
  return (
    <section>
      <h2>{words.reporting}</h2>
      {round ? (
        <RoundState round={round} isCurrent={isCurrent} collectedOf={collectedOf}>
          {isOut && reminder}
        </RoundState>
      ) : (
        <>
          <p>{parts.length === 0 ? words.allReported : beginLine(parts)}</p>
          {reminder}
        </>
      )}
      {list}
    </section>
  );
}
