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
import { useInSlices } from '../shell/useInSlices';
import { tablesOfYear } from '../../core/years/workedOn';
import { ClaimLists } from './ClaimLists';
import { FilesToDrop } from './FilesToDrop';
import { ReturnedFiles } from './ReturnedFiles';
import { ReadyButton } from '../shell/ReadyButton';
import { noteStyle } from '../shell/noteStyle';
import { useCollectWords } from './collectWords';
import { KeptRounds } from './KeptRounds';
import { ReadNotes } from './ReadNotes';
import { Reporting } from './Reporting';
import { RoundChoice } from './RoundChoice';
import { RoundsMaking } from './RoundsMaking';
import { useRoundsWords } from './roundsWords';
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
  /** What is done a few times a year. */
  others: { marginTop: tokens.spacingVerticalXL },
});

const LocalityResults = lazy(() => import('./LocalityResults'));
const AppraisalPanel = lazy(() => import('./AppraisalPanel'));

const NONE = { failed: [], oldFonts: [] };

/** What the agencies filled in, read back: conflicts and doubts are settled here, the rest is written. */
export default function CollectTab({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const words = useCollectWords();
  const roundsWords = useRoundsWords();
  const [batch, setBatch] = useState<Pick<FilesRead, 'failed' | 'oldFonts'>>(NONE);
  const files = useChoice('returned');
  const decisions = useChoice('decisions');
  const placements = useChoice('placements');
  const dropped = useChoice('files');
  const chosen = useChoice('round');
  const isOfNoRound = useChoice('isOfNoRound');
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
  const { accepted } = collected.value;
  const now = round.value;
  const { periods, kept, hasTable } = rounds.value;
  const ofRound = periods.some(({ name }) => name === chosen) ? chosen : isOfNoRound ? '' : null;
  const isAsked = periods.length > 0 && ofRound === null;
  const hasForms = returned.sheets.length > 0;
  const isOut = hasForms || now?.progress.some(({ state }) => state !== 'not-sent') === true;
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
      {hasTable && (
        <RoundChoice
          periods={periods}
          chosen={ofRound}
          onChoose={(name) => {
            change({ round: name, isOfNoRound: name === '' });
          }}
        />
      )}
      <div role="status">
        <ReadNotes batch={batch} returned={returned} />
        {(hasForms || hasResults) && (
          <p>
            {words.sheets(returned.sheets.length)} · {words.accepted(accepted.length)}
            {accepted.length > 0 && ` · ${words.held(accepted.length - left.value.length)}`}
          </p>
        )}
      </div>
      {hasResults ? (
        <div className={styles.bar}>
          <ReadyButton
            appearance={left.value.length > 0 ? 'primary' : 'secondary'}
            why={isAsked ? roundsWords.chooseFirst : null}
            disabled={!isCurrent}
            onClick={() => {
              void session.prepare(jobs.write, { remake: jobs.writeWithout });
            }}
          >
            {words.write(left.value.length)}
          </ReadyButton>
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
      <ClaimLists
        collected={collected.value}
        placed={placed}
        criteria={criteria}
        tables={tables}
        onUndecide={(key) => {
          change({ decisions: without(decisions, key) });
        }}
        onPlace={place}
        onUnplace={(name) => {
          change({ placements: without(placements, name) });
        }}
        onDecide={decide}
      />
      <Reporting
        {...{ reading, criteria, tables, isOut, isCurrent }}
        collected={collected.value}
        round={now}
        collectedOf={jobs.of}
      />
      <div className={styles.others}>
        <KeptRounds kept={kept} />
        {!hasTable && <RoundsMaking rounds={rounds.value} collectedOf={jobs.of} />}
        <Disclosure title={words.appraisal}>
          <ErrorBoundary>
            <Suspense fallback={<Waiting />}>
              <AppraisalPanel reading={reading} />
            </Suspense>
          </ErrorBoundary>
        </Disclosure>
      </div>
    </>
  );
}

function namesOf(files: readonly ReturnedFile[]): string[] {
  return files.map(({ file }) => file);
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  return new Map([...map].filter(([one]) => one !== key));
}
