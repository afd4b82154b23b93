import { readingOf } from '../../src/app/check';
import { Trials } from '../../src/app/session/trials';
import type { LinkState } from '../../src/app/session/trialLink';
import { finish } from '../../src/core/base/task';
import { decimal } from '../core/targets/tables';
import { seedPlan } from '../seedPlan';

const outcome = readingOf(seedPlan());
if (!outcome.ok) throw new Error(outcome.problem.code);
const { tables } = outcome.value;

/** The criterion of the published plan that satisfaction is scored in: 10 points for 100 %. */
const SCORED = '8.1';

function open() {
  const trials = new Trials();
  const of = (kind: string) => {
    const table = tables.find(({ appendix }) => appendix.kind === kind);
    if (!table) throw new Error(`no ${kind}`);
    return finish(trials.withLink(table, tables));
  };
  const { trial: sipas, link } = of('sipas');
  const { trial: par } = of('par');
  if (!link) throw new Error('no link');
  expect(of('par').link).toBe(link);
  const setSipas = (value: number) => {
    sipas.setAll([...sipas.whatIf.leafTargets().keys()].map((id) => [id, decimal(value)]));
  };
  return { trials, sipas, par, link, setSipas };
}

const stateOf = ({ leads, step, isOff }: LinkState) => [leads, step?.leaves.length ?? 0, isOff];

test('[K9] the criterion of satisfaction follows SIPAS as it is tried, and goes back with it', () => {
  const { sipas, par, link, setSipas } = open();
  expect(stateOf(link.state())).toEqual([null, 0, false]);
  setSipas(96);
  expect(par.whatIf.target(SCORED)).toBe(decimal(9.6));
  // 93,1572 (printed 93,157) − 9,45 + 9,6.
  expect(par.whatIf.total).toBe(decimal(93.3072));
  expect(stateOf(link.state())).toEqual(['index', 1, false]);
  setSipas(97.5);
  expect(par.whatIf.target(SCORED)).toBe(decimal(9.75));
  sipas.do({ is: 'reset' }, (whatIf) => whatIf.reset());
  expect(par.whatIf.target(SCORED)).toBe(decimal(9.45));
  expect(par.tried()).toEqual([]);
  expect(stateOf(link.state())).toEqual([null, 0, false]);
});

test('[K9] SIPAS follows its criterion: all of it moves by as much, whatever was typed on the way', () => {
  const { sipas, par, link } = open();
  const before = sipas.whatIf.leafTargets();
  // "9,5" is typed letter by letter.
  for (const typed of [9, 9, 9.5]) par.set(SCORED, decimal(typed));
  expect(sipas.whatIf.total).toBe(decimal(95));
  expect(stateOf(link.state())).toEqual(['scoring', before.size, false]);
  // 94,55 are 95: 0,45 more of each.
  for (const [id, target] of before) {
    expect(sipas.whatIf.target(id)).toBe((target ?? 0) + decimal(0.45));
  }
  par.set(SCORED, decimal(9.45));
  expect(sipas.tried()).toEqual([]);
});

test('[K9] what followed can be taken back, and follows again when that is wanted', () => {
  const { par, link, setSipas } = open();
  par.set(SCORED, decimal(9.5));
  par.set('1.1', decimal(1));
  setSipas(96);
  expect(par.whatIf.target(SCORED)).toBe(decimal(9.6));
  link.turnOff();
  // What was typed before SIPAS was tried is back, and nothing else changed.
  expect(par.whatIf.target(SCORED)).toBe(decimal(9.5));
  expect(par.whatIf.target('1.1')).toBe(decimal(1));
  setSipas(97);
  expect(par.whatIf.target(SCORED)).toBe(decimal(9.5));
  expect(stateOf(link.state())).toEqual(['index', 0, true]);
  link.turnOn();
  expect(par.whatIf.target(SCORED)).toBe(decimal(9.7));
});

test('[K9] who takes back by hand what followed has it off', () => {
  const { sipas, par, link, setSipas } = open();
  setSipas(96);
  par.do({ is: 'reset' }, (whatIf) => whatIf.reset());
  expect(par.whatIf.target(SCORED)).toBe(decimal(9.45));
  expect(sipas.whatIf.total).toBe(decimal(96));
  expect(link.state().isOff).toBe(true);
});

test('[K9] another reading, or what was kept before a reload, leads nowhere', () => {
  const { trials, sipas, par, link, setSipas } = open();
  setSipas(96);
  const again = readingOf(seedPlan());
  if (!again.ok) throw new Error(again.problem.code);
  for (const table of again.value.tables) finish(trials.of(table));
  expect(par.whatIf.target(SCORED)).toBe(decimal(9.6));
  expect(stateOf(link.state())).toEqual(['index', 1, false]);

  const kept = new Map([...trials.tried()].filter(([table]) => table === 'sipas'));
  const later = open();
  finish(later.trials.restore({ targets: kept, wishes: new Map() }));
  expect(later.sipas.whatIf.total).toBe(sipas.whatIf.total);
  expect(later.par.tried()).toEqual([]);
});

test('[K9] tables of which there are two, or of other years, are not linked', () => {
  const trials = new Trials();
  const [one] = tables;
  if (!one) throw new Error('no table');
  expect(finish(trials.withLink(one, [...tables, one])).link).toBeNull();
  const other = tables.map((table) =>
    table.appendix.kind === 'sipas'
      ? { ...table, appendix: { ...table.appendix, targetYear: 2030 } }
      : table,
  );
  expect(finish(trials.withLink(one, other)).link).toBeNull();
});
