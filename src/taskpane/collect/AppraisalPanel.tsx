import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { appraisalPlanTask, appraisalTask, type ShownAppraisal } from '../../app/appraisal';
import type { Reading } from '../../app/reading';
import type { FilesRead } from '../../app/returned';
import type { Task } from '../../core/base/task';
import type { LineKey } from '../../core/plan/planLines';
import { useDroppedSets } from './useDroppedSets';
import { useChoice, useSession } from '../session/SessionContext';
import { noteStyle } from '../shell/noteStyle';
import { useInSlices } from '../shell/useInSlices';
import { AppraisalTable } from './AppraisalTable';
import { type AppraisedTable, appraisedOf, withDropped } from './appraisalState';
import { useAppraisalWords } from './appraisalWords';
import { DroppedSets } from './DroppedSets';

const useStyles = makeStyles({
  note: { ...noteStyle, marginTop: tokens.spacingVerticalXS },
});

/** Scores that others gave: taken from the table of the ministry or the council, looked through, and written. */
export default function AppraisalPanel({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const words = useAppraisalWords();
  const { change, get } = session.choices;
  const dropped = useDroppedSets('scoreFiles', words.noTableIn);
  const { files } = dropped;
  const chosen = useChoice('appraisal');
  const tables = useMemo(() => appraisedOf(reading, files, chosen), [reading, files, chosen]);
  const made = useInSlices(useCallback(() => shownTask(tables), [tables]));
  const onFiles = async (batch: FilesRead) => {
    const { all, dropped: latest } = await dropped.take(batch);
    const before = get().appraisal;
    change({ appraisal: withDropped(appraisedOf(reading, all, before), latest, before) });
  };
  const shown = made?.value ?? [];
  const count = shown.reduce((sum, { appraisal }) => sum + appraisal.figures.length, 0);
  return (
    <>
      <p className={styles.note}>{words.intro}</p>
      <DroppedSets label={words.drop} dropped={dropped} onFiles={(batch) => void onFiles(batch)} />
      {tables.map((table) => (
        <AppraisalTable
          key={table.key}
          table={table}
          shown={shown.find(({ appraisal }) => appraisal.choices.to.table === table.to.table)}
          onChange={(changed) => {
            const own = { ...table.own, ...changed };
            change({ appraisal: new Map(chosen).set(table.key, own) });
          }}
        />
      ))}
      <p className={styles.note}>{words.sheetNote}</p>
      <Button
        appearance={count > 0 ? 'primary' : 'secondary'}
        disabled={made?.isCurrent !== true}
        onClick={() => {
          const plan = function* (of: Reading, leftOut?: ReadonlySet<LineKey>) {
            const { appraisal } = get();
            const now =
              of === reading ? shown : yield* shownTask(appraisedOf(of, files, appraisal));
            return yield* appraisalPlanTask(of, now, leftOut);
          };
          void session.prepare((of) => plan(of), {
            remake: (of, _, leftOut) => plan(of, leftOut),
          });
        }}
      >
        {words.write(count)}
      </Button>
    </>
  );
}

function shownTask(tables: readonly AppraisedTable[]): Task<ShownAppraisal[]> {
  return appraisalTask(tables.flatMap(({ choices }) => choices ?? []));
}
