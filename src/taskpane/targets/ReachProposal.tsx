import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Trial } from '../../app/session/trial';
import { add, ZERO } from '../../core/base/decimal';
import { trialPlaces } from '../../core/overview/trialPlaces';
import type { SpreadProposal } from '../../core/targets/spread';
import { titleOf } from '../../core/table/shownCode';
import { useWords } from '../session/WordsContext';
import { CheckLines } from '../shell/CheckList';
import { noteStyle } from '../shell/noteStyle';
import { useTargetsWords } from './targetsWords';

/** Edits shown at first; the others come with a press. */
const EDITS_SHOWN = 30;

const useStyles = makeStyles({
  edit: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
  figures: {
    marginLeft: 'auto',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  left: noteStyle,
  take: { marginTop: tokens.spacingVerticalS },
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
  // As the total above says it: it is not exact there.
  const { target: places } = trialPlaces(trial.table)(null, trial.whatIf);
  const total = add(trial.whatIf.total ?? ZERO, added);
  const left = [
    ...(limit === null ? [] : [words.leftOver[limit](figure(leftOver, places))]),
    ...(['blank', 'doubtful'] as const).flatMap((why) =>
      leftOut[why].length > 0 ? [words.leftOut[why](leftOut[why].length)] : [],
    ),
  ];
  return (
    <>
      <div role="status">
        <p>
          {words.proposal(
            figure(missing, places),
            figure(added, places),
            edits.length,
            figure(total, places),
          )}
        </p>
        {left.map((one) => (
          <p key={one} className={styles.left}>
            {one}
          </p>
        ))}
      </div>
      <CheckLines lines={edits} keyOf={({ id }) => id} shown={EDITS_SHOWN} isSeparated>
        {({ id, before, after }) => {
          const criterion = trial.table.appendix.byId.get(id);
          return (
            <div className={styles.edit}>
              <span className={styles.name}>{criterion ? titleOf(criterion) : id}</span>
              <span className={styles.figures}>
                {figure(before)} → {figure(after)}
              </span>
            </div>
          );
        }}
      </CheckLines>
      <Button
        size="small"
        // Where something is tried already, what is to be done first is to write it or not.
        appearance={trial.whatIf.changed().length === 0 ? 'primary' : 'secondary'}
        className={styles.take}
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
