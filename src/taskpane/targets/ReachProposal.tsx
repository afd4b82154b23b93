import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Trial } from '../../app/session/trial';
import type { SpreadProposal } from '../../core/targets/spread';
import { titleOf } from '../../core/table/shownCode';
import { useWords } from '../session/WordsContext';
import { CheckLines } from '../shell/CheckList';
import { useTargetsWords } from './targetsWords';

/** Edits shown at first; the others come with a press. */
const EDITS_SHOWN = 30;

const useStyles = makeStyles({
  edit: { fontVariantNumeric: 'tabular-nums', padding: `${tokens.spacingVerticalXXS} 0` },
});

/** A proposal with each target that it changes, what it leaves missing and what it leaves out, and a way to take it. */
export function ReachProposal(props: {
  trial: Trial;
  proposal: SpreadProposal;
  onTaken: () => void;
}) {
  const { trial, proposal, onTaken } = props;
  const styles = useStyles();
  const { figure } = useWords();
  const words = useTargetsWords();
  const { missing, added, edits, leftOver, limit, leftOut } = proposal;
  if (missing <= 0) return <p>{words.reached}</p>;
  const said = [
    words.proposal(figure(missing), figure(added), edits.length),
    ...(limit === null ? [] : [words.leftOver[limit](figure(leftOver))]),
    ...(['blank', 'doubtful'] as const).flatMap((why) =>
      leftOut[why].length > 0 ? [words.leftOut[why](leftOut[why].length)] : [],
    ),
  ];
  return (
    <>
      <p role="status">{said.join(' ')}</p>
      <CheckLines lines={edits} keyOf={({ id }) => id} shown={EDITS_SHOWN} isSeparated>
        {({ id, before, after }) => {
          const criterion = trial.table.appendix.byId.get(id);
          return (
            <div className={styles.edit}>
              {criterion ? titleOf(criterion) : id}: {figure(before)} → {figure(after)}
            </div>
          );
        }}
      </CheckLines>
      <Button
        size="small"
        appearance="primary"
        disabled={edits.length === 0}
        onClick={() => {
          trial.do({ is: 'proposal' }, (whatIf) =>
            whatIf.setAll(edits.map(({ id, after }) => [id, after] as const)),
          );
          onTaken();
        }}
      >
        {words.take}
      </Button>
    </>
  );
}
