import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { unwritten } from '../../app/collect';
import type { Reading } from '../../app/reading';
import { roundsTask } from '../../app/rounds';
import { collectedTask, returnedTask, type FilesRead } from '../../app/returned';
import type { Placement } from '../../core/collect/placements';
import type { Settlement } from '../../core/collect/settlement';
import { type ReturnedFile, withFiles } from '../../core/collect/returnedFiles';
import { useChoice, useSession } from '../session/SessionContext';
import { Disclosure } from '../shell/Disclosure';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { useUnreadableWords } from './unreadableWords';
import { useInSlices } from '../shell/useInSlices';
import { collectiveNames } from '../../core/agencies/collectiveNames';
import { gapsByAgency } from '../../core/collect/gapsByAgency';
import { ofRound, ofYear, reminderText, settledOfYear } from '../../core/collect/reminder';
import { tablesOfYear } from '../../core/years/workedOn';
import { roundGaps } from '../../core/periods/roundGaps';
import { ReminderText } from './ReminderText';
import { ClaimLists } from './ClaimLists';
import { FilesToDrop } from './FilesToDrop';
import { ReturnedFiles } from './ReturnedFiles';
import { noteStyle } from '../shell/noteStyle';
import { useCollectWords } from './collectWords';
import { RoundPanel } from './RoundPanel';
import { chosenRound } from './chosenRound';
import { CollectJobs } from './collectJobs';
import { Waiting } from '../shell/Waiting';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    marginBottom: tokens.spacingVerticalM,
  },
  note: noteStyle,
});

const LocalityResults = lazy(() => import('./LocalityResults'));
const AppraisalPanel = lazy(() => import('./AppraisalPanel'));

const NONE = { failed: [], oldFonts: [] };

/** What the agencies filled in, read back: conflicts and doubts are settled here, the rest is written. */
export default function CollectTab({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const words = useCollectWords();
  const unreadable = useUnreadableWords();
  const [batch, setBatch] = useState<Pick<FilesRead, 'failed' | 'oldFonts'>>(NONE);
  const files = useChoice('returned');
  const decisions = useChoice('decisions');
  const placements = useChoice('placements');
  const dropped = useChoice('files');
  const chosen = useChoice('round');
  const { change, get } = session.choices;
  const choices = useChoice('localities');
  const found = useInSlices(
    useCallback(
      () => returnedTask(reading, files, choices, placements),
      [reading, files, choices, placements],
    ),
  );
  const claimable = found?.value.claimable;
  const theirs = found?.value.localities;
  const said = found?.value.said;
  const collected = useInSlices(
    useCallback(
      () => collectedTask(reading, claimable ?? [], decisions, theirs ?? []),
      [reading, claimable, decisions, theirs],
    ),
  );
  const tables = useMemo(() => tablesOfYear(reading.tables, reading.year), [reading]);
  const rounds = useInSlices(useCallback(() => roundsTask(reading), [reading]));
  const known = rounds?.value;
  const results = collected?.value;
  const left = useInSlices(
    useCallback(() => unwritten(reading, results?.accepted ?? []), [reading, results]),
  );
  const round = useInSlices(
    useCallback(
      () => chosenRound(reading, known, chosen, said ?? [], results),
      [reading, known, chosen, said, results],
    ),
  );
  if (!found || !collected || !left || !rounds || !round) return <Waiting />;
  const { returned, criteria, placed, reports, localities } = found.value;
  const { accepted, gaps, settled } = collected.value;
  const { directory, year } = reading;
  const now = round.value;
  const asked = settledOfYear(settled, criteria, tables);
  const reminder = now
    ? reminderText(
        roundGaps(now.progress),
        asked,
        criteria,
        ofRound(now.period.name, now.period.due.text),
      )
    : reminderText(gapsByAgency(gaps, collectiveNames(directory)), asked, criteria, ofYear(year));
  const decide = (key: string, decision: Settlement) => {
    change({ decisions: new Map(decisions).set(key, decision) });
  };
  const place = (name: string, placement: Placement) => {
    change({ placements: new Map(placements).set(name, placement) });
  };
  const hasResults = reports.length + accepted.length > 0;
  const isCurrent = [found, collected, left, rounds, round].every((one) => one.isCurrent);
  const shown = { reading, accepted, reports, localities, rounds: rounds.value, round: now };
  const jobs = new CollectJobs(isCurrent ? shown : null, get);
  return (
    <>
      <p className={styles.note}>{words.intro}</p>
      <ReturnedFiles
        files={namesOf(files)}
        onRemove={(name) => {
          change({
            returned: get().returned.filter(({ file }) => file !== name),
            files: get().files.filter((file) => file !== name),
          });
        }}
        onFiles={(latest) => {
          // Others may have been dropped, or taken away, while these were read.
          const returned = withFiles(get().returned, latest.read);
          change({ returned, files: [...new Set([...get().files, ...namesOf(returned)])] });
          setBatch(latest);
        }}
      />
      <FilesToDrop
        names={dropped.filter((name) => !namesOf(files).includes(name))}
        onForget={() => {
          change({ files: namesOf(get().returned) });
        }}
      />
      <RoundPanel
        rounds={rounds.value}
        chosen={chosen}
        round={now}
        isCurrent={isCurrent}
        collectedOf={jobs.of}
        onChoose={(name) => {
          change({ round: name });
        }}
      />
      <div role="status">
        {batch.failed.map(({ file, why }) => (
          <p key={file}>{unreadable(file, why)}</p>
        ))}
        {batch.oldFonts.length > 0 && <p>{words.oldFonts(batch.oldFonts)}</p>}
        {returned.filesWithout.length > 0 && <p>{words.without(returned.filesWithout)}</p>}
        {returned.unread.map(({ sheet, file, why }) => (
          <p key={`${file ?? ''}${sheet}`}>
            {words.unread[why](file === null ? sheet : `${sheet} (${file})`)}
          </p>
        ))}
        {returned.sheets
          .filter(({ isUnreadable }) => isUnreadable)
          .map(({ sheet, file }) => (
            <p key={`${file ?? ''}${sheet}`}>{words.headingsLost(sheet)}</p>
          ))}
        <p>
          {words.sheets(returned.sheets.length)} · {words.accepted(accepted.length)}
          {accepted.length > 0 && ` · ${words.held(accepted.length - left.value.length)}`}
        </p>
      </div>
      {hasResults ? (
        <div className={styles.bar}>
          <Button
            appearance="primary"
            disabled={!isCurrent}
            onClick={() => {
              void session.prepare(jobs.write, { remake: jobs.writeWithout });
            }}
          >
            {words.write(left.value.length)}
          </Button>
          <Button
            disabled={reports.length === 0 || !isCurrent}
            onClick={() => {
              void session.prepare(jobs.evidence);
            }}
          >
            {words.evidence}
          </Button>
          {reports.length > 0 && (
            <span className={styles.note}>{words.reports(reports.length)}</span>
          )}
        </div>
      ) : (
        <p className={styles.note}>{words.nothing(returned.sheets.length)}</p>
      )}
      {localities.length > 0 && (
        <ErrorBoundary>
          <Suspense fallback={<Waiting />}>
            <LocalityResults
              tables={localities}
              choices={choices}
              decisions={decisions}
              onDecide={decide}
              onPlace={place}
              onChange={(now) => {
                change({ localities: now });
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      <Disclosure title={words.appraisal}>
        <ErrorBoundary>
          <Suspense fallback={<Waiting />}>
            <AppraisalPanel reading={reading} />
          </Suspense>
        </ErrorBoundary>
      </Disclosure>
      <ClaimLists
        collected={collected.value}
        placed={placed}
        criteria={criteria}
        tables={tables}
        directory={directory}
        onUndecide={(key) => {
          change({ decisions: without(decisions, key) });
        }}
        onPlace={place}
        onUnplace={(name) => {
          change({ placements: without(placements, name) });
        }}
        onDecide={decide}
      />
      <ReminderText text={reminder} />
    </>
  );
}

function namesOf(files: readonly ReturnedFile[]): string[] {
  return files.map(({ file }) => file);
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  return new Map([...map].filter(([one]) => one !== key));
}
