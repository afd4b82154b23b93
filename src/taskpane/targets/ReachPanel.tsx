import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { ReachWish } from '../../app/session/reachWish';
import type { Trial } from '../../app/session/trial';
import type { Task } from '../../core/base/task';
import { parseScore } from '../../core/read/parseScore';
import { titleOf } from '../../core/table/shownCode';
import { topmost } from '../../core/table/topmost';
import { spread, type SpreadProposal } from '../../core/targets/spread';
import { MANNER_NAMES, type SpreadWish } from '../../core/targets/spreadWish';
import { turnsTask, withTurn } from '../../core/targets/turns';
import type { WhatIf } from '../../core/targets/whatIf';
import { Disclosure } from '../shell/Disclosure';
import { ReadyButton } from '../shell/ReadyButton';
import { useInSlices } from '../shell/useInSlices';
import { ReachAgencies } from './ReachAgencies';
import { ReachProposal } from './ReachProposal';
import { ReachTurns } from './ReachTurns';
import { ReachWaiting } from './ReachWaiting';
import { useTargetsWords } from './targetsWords';

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
  button: { marginTop: tokens.spacingVerticalS },
});

/** In the list of fields: the one that the table does not have now. */
const AWAITED = '?';

/** What was asked for, and the targets that it was asked of: another reading of the workbook makes others. */
interface Asked {
  wish: SpreadWish;
  whatIf: WhatIf;
  version: number;
}

/** "Reach N points": how, in steps that a person would set, shown before it is taken. */
export function ReachPanel({ trial }: { trial: Trial }) {
  const words = useTargetsWords();
  return (
    <Disclosure title={words.reach}>
      <ReachForm trial={trial} />
    </Disclosure>
  );
}

/** Drawn, and worked for, only where the panel is opened. */
function ReachForm({ trial }: { trial: Trial }) {
  const styles = useStyles();
  const words = useTargetsWords();
  const { appendix, computed } = trial.table;
  const wish = useSyncExternalStore(trial.subscribe, trial.wished);
  const [asked, setAsked] = useState<Asked | null>(null);
  const version = useSyncExternalStore(trial.subscribe, trial.version);
  const wanted = parseScore(wish.goal, 'General', false);
  const awaited = wish.waiting.within;
  const fields = useMemo(() => topmost(appendix), [appendix]);
  const turns = useInSlices(
    useCallback(() => turnsTask(appendix, wish.turns), [appendix, wish.turns]),
  );
  const made = useInSlices(
    useCallback(
      function* (): Task<SpreadProposal | null> {
        return asked && (yield* spread(appendix, computed, asked.whatIf, asked.wish));
      },
      [appendix, computed, asked],
    ),
  );
  // Targets tried since are not in it, and taking it would undo them.
  const isStale = asked !== null && (asked.version !== version || asked.whatIf !== trial.whatIf);
  const change = (changed: Partial<ReachWish>) => {
    trial.keepWish({ ...wish, ...changed });
    setAsked(null);
  };
  return (
    <>
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
            value={wish.goal}
            onChange={(_, { value }) => {
              change({ goal: value });
            }}
          />
        </Field>
        <Field label={words.manner} size="small" className={styles.scope}>
          <Select
            size="small"
            className={styles.control}
            value={wish.manner}
            onChange={(_, { value }) => {
              change({ manner: value === 'even' ? 'even' : 'few' });
            }}
          >
            {MANNER_NAMES.map((manner) => (
              <option key={manner} value={manner}>
                {words.manners[manner]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.within} size="small" className={styles.scope}>
          <Select
            size="small"
            className={styles.control}
            value={wish.within ?? (awaited ? AWAITED : '')}
            onChange={(_, { value }) => {
              if (value === AWAITED) return;
              const within = value === '' ? null : value;
              change({ within, waiting: { ...wish.waiting, within: null } });
            }}
          >
            <option value="">{words.wholeTable}</option>
            {awaited && <option value={AWAITED}>{awaited[1]}</option>}
            {fields.map((field) => (
              <option key={field.id} value={field.id}>
                {titleOf(field)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <ReachAgencies
        appendix={appendix}
        chosen={wish.agencies}
        onChoose={(agencies) => {
          change({ agencies });
        }}
      />
      <ReachTurns
        appendix={appendix}
        turns={turns?.value ?? null}
        onChoose={(criterion, turn) => {
          change({ turns: withTurn(wish.turns, criterion, turn) });
        }}
      />
      <ReachWaiting
        waiting={wish.waiting}
        onDrop={(waiting) => {
          change({ waiting });
        }}
      />
      <ReadyButton
        size="small"
        className={styles.button}
        why={wanted.value === null || wanted.state !== 'value' ? words.goalFirst : null}
        disabled={awaited !== null}
        onClick={() => {
          if (wanted.value === null) return;
          setAsked({ wish: { ...wish, goal: wanted.value }, whatIf: trial.whatIf, version });
        }}
      >
        {words.propose}
      </ReadyButton>
      {isStale && <p role="status">{words.stale}</p>}
      {asked && !isStale && made?.isCurrent && made.value && (
        <ReachProposal
          trial={trial}
          proposal={made.value}
          onTaken={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}
