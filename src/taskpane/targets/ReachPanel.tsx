import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { parseScore } from '../../core/read/parseScore';
import { topmost } from '../../core/table/topmost';
import { spread, type SpreadProposal, type SpreadScope } from '../../core/targets/spread';
import type { WhatIf } from '../../core/targets/whatIf';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';
import type { Trial } from '../../app/session/trials';
import { useTargetsWords } from './targetsWords';

const MOST_SHOWN = 30;

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    justifyContent: 'start',
  },
  goal: { flex: '1 1 84px', minWidth: 0 },
  /** Its choices are longer than a score. */
  scope: { flex: '3 1 190px', minWidth: 0 },
  control: { minWidth: 0, width: '100%', '& select, & input': { minWidth: 0, width: '100%' } },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  edit: { fontVariantNumeric: 'tabular-nums' },
});

/** A proposal, and the targets that it was made from: another reading of the workbook makes others. */
interface Made {
  proposal: SpreadProposal;
  whatIf: WhatIf;
  version: number;
}

/** "Reach N points": what is missing, spread over the leaves with room, shown before it is taken. */
export function ReachPanel({ trial }: { trial: Trial }) {
  const styles = useStyles();
  const { figure } = useWords();
  const words = useTargetsWords();
  const { appendix, computed } = trial.table;
  const [goal, setGoal] = useState('');
  const [scope, setScope] = useState('all');
  const [made, setMade] = useState<Made | null>(null);
  const version = useSyncExternalStore(trial.subscribe, trial.version);
  // Targets tried since are not in it, and taking it would undo them.
  const isStale = made !== null && (made.version !== version || made.whatIf !== trial.whatIf);
  const proposal = isStale ? null : (made?.proposal ?? null);
  const wanted = parseScore(goal, 'General', false);
  const fields = useMemo(() => topmost(appendix), [appendix]);
  const agencies = useMemo(
    () => [...new Set(appendix.criteria.flatMap(({ leads }) => leads))],
    [appendix],
  );
  return (
    <Disclosure title={words.reach}>
      <div className={styles.form}>
        <Field
          label={words.goal}
          size="small"
          className={styles.goal}
          {...(wanted.state === 'unreadable'
            ? { validationMessage: words.refusals.unreadable }
            : {})}
        >
          <Input
            size="small"
            className={styles.control}
            inputMode="decimal"
            value={goal}
            onChange={(_, { value }) => {
              setGoal(value);
              setMade(null);
            }}
          />
        </Field>
        <Field label={words.scope} size="small" className={styles.scope}>
          <Select
            size="small"
            className={styles.control}
            value={scope}
            onChange={(_, { value }) => {
              setScope(value);
              setMade(null);
            }}
          >
            <option value="all">{words.scopeAll}</option>
            {fields.map(({ id, code, name }) => (
              <option key={id} value={`field:${id}`}>
                {words.scopeField(`${code}. ${name}`)}
              </option>
            ))}
            {agencies.map((agency) => (
              <option key={agency} value={`lead:${agency}`}>
                {words.scopeLead(agency)}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          disabled={wanted.value === null || wanted.state !== 'value'}
          onClick={() => {
            if (wanted.value === null) return;
            const { whatIf } = trial;
            setMade({
              proposal: spread(appendix, computed, whatIf, wanted.value, scopeOf(scope)),
              whatIf,
              version,
            });
          }}
        >
          {words.propose}
        </Button>
      </div>
      {isStale && <p role="status">{words.stale}</p>}
      {proposal && proposal.missing <= 0 && <p>{words.reached}</p>}
      {proposal && proposal.missing > 0 && (
        <>
          <p role="status">
            {words.proposal(
              figure(proposal.missing),
              figure(proposal.added),
              proposal.edits.length,
            )}
            {proposal.leftOver > 0 && ` ${words.leftOver(figure(proposal.leftOver))}`}
          </p>
          <ul className={styles.list}>
            {proposal.edits.slice(0, MOST_SHOWN).map(({ id, before, after }) => (
              <li key={id} className={styles.edit}>
                {id} {appendix.byId.get(id)?.name}: {figure(before)} → {figure(after)}
              </li>
            ))}
          </ul>
          <Button
            size="small"
            appearance="primary"
            disabled={proposal.edits.length === 0}
            onClick={() => {
              trial.setAll(proposal.edits.map(({ id, after }) => [id, after] as const));
              setMade(null);
            }}
          >
            {words.take}
          </Button>
        </>
      )}
    </Disclosure>
  );
}

function scopeOf(chosen: string): SpreadScope {
  const at = chosen.indexOf(':');
  const rest = chosen.slice(at + 1);
  if (chosen.startsWith('field:')) return { kind: 'fields', ids: [rest] };
  if (chosen.startsWith('lead:')) return { kind: 'lead', agency: rest };
  return { kind: 'all' };
}
