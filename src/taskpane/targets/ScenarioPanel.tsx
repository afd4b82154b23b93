import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Reading } from '../../app/reading';
import { scenariosTask } from '../../app/targets';
import { readScenarios } from '../../core/targets/scenarioSheet';
import { scenarioOf, tableRef, takeScenario, type Scenario } from '../../core/targets/scenarios';
import { calendarDay } from '../../strings/moment';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';
import { ScenarioComparison } from './ScenarioComparison';
import type { Trial } from '../../app/session/trial';
import { useTargetsWords } from './targetsWords';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'end' },
  name: { flexGrow: 1, minWidth: '120px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  label: { flexGrow: 1 },
});

/** Targets kept under a name in the workbook: saved, opened, compared, deleted. */
export function ScenarioPanel({ trial, reading }: { trial: Trial; reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const { language } = useWords();
  const words = useTargetsWords();
  const [name, setName] = useState('');
  const [compared, setCompared] = useState<ReadonlySet<string>>(new Set());
  const [unknown, setUnknown] = useState<string[]>([]);
  const { appendix, nth } = trial.table;
  const ref = tableRef(appendix.kind, nth);
  const all = useMemo(() => readScenarios(reading.snapshot), [reading]);
  const own = useMemo(() => all.filter(({ table }) => table === ref), [all, ref]);
  const chosen = useMemo(() => own.filter(({ name: one }) => compared.has(one)), [own, compared]);
  /** @param gone its name @param kept what takes its place */
  const keep = (gone: string, ...kept: Scenario[]) => {
    const isOther = (one: Scenario) => one.table !== ref || one.name !== gone;
    // Beside those that the workbook keeps by then.
    void session.prepare((now) =>
      scenariosTask(now, [...readScenarios(now.snapshot).filter(isOther), ...kept]),
    );
  };
  return (
    <Disclosure title={words.scenarios(own.length)}>
      <div className={styles.form}>
        <Field label={words.scenarioName} size="small" className={styles.name}>
          <Input
            size="small"
            value={name}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <Button
          size="small"
          disabled={name.trim() === ''}
          onClick={() => {
            const at = new Date().toISOString();
            const kept = scenarioOf(ref, trial.whatIf, appendix, {
              name: name.trim(),
              note: '',
              at,
            });
            keep(kept.name, kept);
          }}
        >
          {words.save}
        </Button>
      </div>
      {own.length === 0 && <p>{words.noScenarios}</p>}
      {unknown.length > 0 && <p role="status">{words.unknown(unknown)}</p>}
      <ul className={styles.list}>
        {own.map((scenario) => (
          <li key={scenario.name} className={styles.item}>
            <Checkbox
              className={styles.label}
              label={`${scenario.name} (${calendarDay(scenario.at, language)})`}
              checked={compared.has(scenario.name)}
              onChange={() => {
                const next = new Set(compared);
                if (!next.delete(scenario.name)) next.add(scenario.name);
                setCompared(next);
              }}
            />
            <Button
              size="small"
              aria-label={`${words.open}: ${scenario.name}`}
              onClick={() => {
                trial.do({ is: 'scenario', name: scenario.name }, (whatIf) => {
                  setUnknown(takeScenario(scenario, whatIf, appendix).unknown);
                });
              }}
            >
              {words.open}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${words.remove}: ${scenario.name}`}
              onClick={() => {
                keep(scenario.name);
              }}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && <ScenarioComparison table={trial.table} scenarios={chosen} />}
    </Disclosure>
  );
}
