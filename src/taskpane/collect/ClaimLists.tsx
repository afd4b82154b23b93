import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CriterionRef } from '../../core/assign/assignment';
import type { Claim, Collected } from '../../core/collect/collect';
import type { Decimal } from '../../core/decimal';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';
import { PlaceLink } from '../shell/PlaceLink';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  claim: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
});

interface ClaimListsProps {
  collected: Collected;
  onDecide: (ref: CriterionRef, value: Decimal) => void;
}

/** What a person must look at: two agencies with two scores, scores that cannot be right, gaps, lost rows. */
export function ClaimLists({ collected, onDecide }: ClaimListsProps) {
  const { strings, figure } = useWords();
  const words = strings.collect;
  const { conflicts, doubtful, gaps, unmatched } = collected;
  return (
    <>
      <Group title={words.conflicts(conflicts.length)} count={conflicts.length}>
        {conflicts.map(({ ref, claims }) => (
          <li key={ref}>
            {ref}
            {claims.map((claim) => (
              <ClaimLine key={claim.agency + claim.sheet} claim={claim}>
                <DecideButton claim={claim} criterion={ref} onDecide={onDecide} />
              </ClaimLine>
            ))}
          </li>
        ))}
      </Group>
      <Group title={words.doubtful(doubtful.length)} count={doubtful.length}>
        {doubtful.map(({ ref, claim, why, max }) => (
          <li key={ref + claim.agency}>
            {ref}: {words.doubts[why](figure(max))}
            <ClaimLine claim={claim}>
              {why !== 'not-a-score' && (
                <DecideButton claim={claim} criterion={ref} onDecide={onDecide} />
              )}
            </ClaimLine>
          </li>
        ))}
      </Group>
      <Group title={words.unmatched(unmatched.length)} count={unmatched.length}>
        {unmatched.map(({ claim, key, label, why }) => (
          <li key={`${claim.sheet}${claim.row}`}>
            {label || key}: {words.unmatchedWhy[why]}
            <ClaimLine claim={claim} />
          </li>
        ))}
      </Group>
      <Group title={words.gaps(gaps.length)} count={gaps.length}>
        {gaps.map(({ ref, leads, answered }) => (
          <li key={ref}>
            {ref}:{' '}
            {words.waitingFor(leads.filter((lead) => !answered.includes(lead)).join(', ') || '–')}
          </li>
        ))}
      </Group>
    </>
  );
}

function Group(props: { title: string; count: number; children: ReactNode }) {
  const styles = useStyles();
  if (props.count === 0) return null;
  return (
    <Disclosure title={props.title}>
      <ul className={styles.list}>{props.children}</ul>
    </Disclosure>
  );
}

function ClaimLine({ claim, children }: { claim: Claim; children?: ReactNode }) {
  const styles = useStyles();
  const { strings, figure } = useWords();
  const { agency, score, file, sheet, row, column } = claim;
  const said = strings.collect.says(
    agency,
    score.value === null ? score.text : figure(score.value),
  );
  return (
    <div className={styles.claim}>
      {file === null ? (
        <PlaceLink sheet={sheet} row={row} column={column}>
          {said}
        </PlaceLink>
      ) : (
        <span>
          {said} ({file})
        </span>
      )}
      {children}
    </div>
  );
}

function DecideButton(props: {
  claim: Claim;
  criterion: CriterionRef;
  onDecide: (ref: CriterionRef, value: Decimal) => void;
}) {
  const { claim, criterion, onDecide } = props;
  const { strings, figure } = useWords();
  const { value } = claim.score;
  if (value === null) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        onDecide(criterion, value);
      }}
    >
      {strings.collect.choose(figure(value))}
    </Button>
  );
}
