import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { collectSteps } from '../../app/collect';
import type { Reading } from '../../app/reading';
import type { CriterionRef } from '../../core/assign/assignment';
import { criteriaByRef, type CriteriaByRef } from '../../core/assign/criteriaByRef';
import { collect } from '../../core/collect/collect';
import {
  readReturned,
  type ReturnedResult,
  type ReturnedSource,
} from '../../core/collect/returned';
import type { Decimal } from '../../core/decimal';
import type { Steps } from '../../core/steps';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { useInPieces } from '../shell/useInPieces';
import { ClaimLists } from './ClaimLists';
import { ReturnedFiles } from './ReturnedFiles';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

/** What the agencies filled in, read back: conflicts and doubts are settled here, the rest is written. */
export default function CollectTab({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const { collect: words } = useWords().strings;
  const [files, setFiles] = useState<ReturnedSource[]>([]);
  const [unreadable, setUnreadable] = useState<string[]>([]);
  const [decisions, setDecisions] = useState<ReadonlyMap<CriterionRef, Decimal>>(new Map());
  const found = useInPieces(
    useCallback(
      () => returnedSteps(reading, [{ file: null, snapshot: reading.snapshot }, ...files]),
      [reading, files],
    ),
  );
  const sheets = found?.value.returned.sheets;
  const collected = useInPieces(
    useCallback(
      () => collect(reading.tables, sheets ?? [], decisions),
      [reading, sheets, decisions],
    ),
  );
  if (!found || !collected) return <Spinner />;
  const { returned, criteria } = found.value;
  const { accepted } = collected.value;
  const isCurrent = found.isCurrent && collected.isCurrent;
  return (
    <>
      <p>{words.intro}</p>
      <ReturnedFiles
        count={files.length}
        onFiles={(read, failed) => {
          setFiles([
            ...files.filter(({ file }) => !read.some((one) => one.file === file)),
            ...read,
          ]);
          setUnreadable(failed);
        }}
      />
      <div role="status">
        {unreadable.map((file) => (
          <p key={file}>{words.unreadable(file)}</p>
        ))}
        {returned.filesWithout.length > 0 && (
          <p>{words.without(returned.filesWithout.join(', '))}</p>
        )}
        {returned.sheets
          .filter(({ isUnreadable }) => isUnreadable)
          .map(({ sheet, file }) => (
            <p key={`${file ?? ''}${sheet}`}>{words.headingsLost(sheet)}</p>
          ))}
        <p>
          {words.sheets(returned.sheets.length)} · {words.accepted(accepted.length)}
        </p>
      </div>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabled={accepted.length === 0 || !isCurrent}
          onClick={() => {
            void session.prepare(collectSteps(reading, accepted, words.why));
          }}
        >
          {words.write(accepted.length)}
        </Button>
        {accepted.length === 0 && <span>{words.nothing}</span>}
      </div>
      <ClaimLists
        collected={collected.value}
        criteria={criteria}
        onUndecide={(ref) => {
          const kept = new Map(decisions);
          kept.delete(ref);
          setDecisions(kept);
        }}
        onDecide={(ref, value) => {
          setDecisions(new Map(decisions).set(ref, value));
        }}
      />
    </>
  );
}

function* returnedSteps(
  { tables }: Reading,
  sources: readonly ReturnedSource[],
): Steps<{ returned: ReturnedResult; criteria: CriteriaByRef }> {
  return { returned: yield* readReturned(sources), criteria: yield* criteriaByRef(tables) };
}
