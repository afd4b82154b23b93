import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { nextYearSheetsTask, nextYearTask } from '../../app/nextYear';
import type { Reading } from '../../app/reading';
import type { NextPlanChoices, NextTableChoices } from '../../app/session/panelChoices';
import { TARGET_RULES } from '../../core/nextYear/nextYear';
import { isOpen, type NextYear, type NextYearChoices } from '../../core/nextYear/nextYearPlan';
import { DroppedSets } from '../collect/DroppedSets';
import { useChoice, useSession } from '../session/SessionContext';
import { useInSlices } from '../shell/useInSlices';
import { EndedAgencies } from './EndedAgencies';
import { NextTable } from './NextTable';
import { useNextYearWords } from './nextYearWords';
import {
  choicesOf,
  firstChoices,
  NO_CHOICES,
  plannedYear,
  readPercent,
  readYear,
} from './panelState';
import { type OfferedSet, offeredSets, tableKey } from '../matching/offeredSets';
import { useDroppedSets } from '../collect/useDroppedSets';
import { Waiting } from '../shell/Waiting';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  note: noteStyle,
  rules: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    marginBottom: tokens.spacingVerticalS,
  },
});

/** "Lập kế hoạch năm sau": everything that the new appendices take over, and what changes, before they are made. */
export default function NextYearPanel({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const words = useNextYearWords();
  const { change } = useSession().choices;
  const kept = useChoice('nextYear');
  const planned = plannedYear(reading);
  const state = useMemo(
    () => (kept?.after === planned ? kept : firstChoices(planned)),
    [kept, planned],
  );
  const setState = (nextYear: NextPlanChoices) => {
    change({ nextYear });
  };
  const dropped = useDroppedSets('setFiles', words.noSetIn);
  const { files } = dropped;
  const sets = useMemo(() => [...offeredSets(reading, null), ...files], [reading, files]);
  const choices = useMemo(() => choicesOf(reading, state, sets), [reading, state, sets]);
  const choicesIn = (now: Reading) => choicesOf(now, state, [...offeredSets(now, null), ...files]);
  return (
    <>
      {choices && (
        <p className={styles.note}>{words.intro(String(choices.year), String(planned))}</p>
      )}
      <Rules state={state} onChange={setState} planned={planned} />
      <DroppedSets
        label={words.dropSet}
        dropped={dropped}
        onFiles={(batch) => void dropped.take(batch)}
      />
      {choices && <Shown {...{ reading, choices, choicesIn, sets, state }} onChange={setState} />}
    </>
  );
}

function Rules(props: {
  state: NextPlanChoices;
  onChange: (state: NextPlanChoices) => void;
  planned: number;
}) {
  const { state, onChange, planned } = props;
  const styles = useStyles();
  const words = useNextYearWords();
  const rules = words.rules(String(planned));
  const year = readYear(state.year, planned);
  const isWrong = state.rule === 'share' && readPercent(state.percent) === null;
  return (
    <div className={styles.rules}>
      <Field
        label={words.year}
        size="small"
        {...(year === null ? { validationMessage: words.yearWrong(String(planned)) } : {})}
      >
        <Input
          size="small"
          inputMode="numeric"
          value={state.year ?? String(planned + 1)}
          onChange={(_, { value }) => {
            onChange({ ...state, year: value });
          }}
        />
      </Field>
      <Field label={words.targets(String(year ?? ''))} size="small">
        <Select
          size="small"
          value={state.rule}
          onChange={(_, { value }) => {
            const rule = TARGET_RULES.find((one) => one === value);
            if (rule) onChange({ ...state, rule });
          }}
        >
          {TARGET_RULES.map((rule) => (
            <option key={rule} value={rule}>
              {rules[rule]}
            </option>
          ))}
        </Select>
      </Field>
      {state.rule === 'share' && (
        <Field
          label={words.percent}
          size="small"
          {...(isWrong ? { validationMessage: words.percentWrong } : {})}
        >
          <Input
            size="small"
            value={state.percent}
            onChange={(_, { value }) => {
              onChange({ ...state, percent: value });
            }}
          />
        </Field>
      )}
    </div>
  );
}

interface ShownProps {
  reading: Reading;
  choices: NextYearChoices;
  /** The same of a later reading; null where nothing can be made of it. */
  choicesIn: (reading: Reading) => NextYearChoices | null;
  sets: readonly OfferedSet[];
  state: NextPlanChoices;
  onChange: (state: NextPlanChoices) => void;
}

/** What comes of the choices, a table after the other. */
function Shown({ reading, choices, choicesIn, sets, state, onChange }: ShownProps) {
  const session = useSession();
  const words = useNextYearWords();
  const made = useInSlices<NextYear>(
    useCallback(() => nextYearTask(reading, choices), [reading, choices]),
  );
  if (!made) return <Waiting />;
  const { value: next, isCurrent } = made;
  return (
    <>
      <EndedAgencies
        reading={reading}
        next={next}
        onChoose={(name, successor) => {
          const successors = new Map(state.successors).set(name, successor);
          if (successor === '') successors.delete(name);
          onChange({ ...state, successors });
        }}
      />
      {next.tables.map((table) => {
        const key = tableKey(table.choices.was.table);
        const own = state.tables.get(key) ?? NO_CHOICES;
        return (
          <NextTable
            key={key}
            next={table}
            year={next.year}
            sets={sets}
            chosen={own}
            now={choices.tables.find(({ was }) => tableKey(was.table) === key) ?? table.choices}
            onChange={(change: Partial<NextTableChoices>) => {
              const tables = new Map(state.tables).set(key, { ...own, ...change });
              onChange({ ...state, tables });
            }}
          />
        );
      })}
      <Button
        appearance="primary"
        disabled={!isCurrent || isOpen(next)}
        onClick={() => void session.prepare((now) => nextYearSheetsTask(now, choicesIn(now)))}
      >
        {words.make(next.tables.length)}
      </Button>
    </>
  );
}
