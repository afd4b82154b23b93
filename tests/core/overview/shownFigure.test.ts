import { readingOf } from '../../../src/app/check';
import { shownFigures } from '../../../src/core/overview/shownFigure';
import { seedPlan } from '../../seedPlan';
import { decimal, scored, table } from '../targets/tables';

function plan() {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  const [par, sipas] = reading.value.tables;
  if (!par || !sipas) throw new Error('no table');
  return { par, sipas };
}

describe('[O1] figures are shown with the decimals that the document prints', () => {
  test('a total that is printed rounded is the exact one, rounded as printed', () => {
    const { par } = plan();
    const show = shownFigures(par.appendix, par.computed);
    // Printed 93.157; its parts come to 93.1572.
    expect(show(null, 'target')).toEqual({
      ...{ value: decimal(93.1572), places: 3, relation: '=' },
      other: null,
    });
    expect(show(null, 'base')).toMatchObject({ value: decimal(91.14), places: 2 });
    expect(show(null, 'delta')).toMatchObject({ value: decimal(2.0172), places: 3, other: null });
  });

  test('a bound is shown as it is printed, with what its parts come to', () => {
    const { sipas } = plan();
    const show = shownFigures(sipas.appendix, sipas.computed);
    expect(show(null, 'target')).toEqual({
      ...{ value: decimal(94.5), places: 2, relation: '>' },
      other: { is: 'computed', value: decimal(94.55), places: 2, relation: '=' },
    });
    const field = sipas.appendix.criteria[0];
    // “>95,00”, and its parts come to just that.
    expect(field && show(field, 'target')).toMatchObject({ relation: '>', other: null });
  });

  test('a figure that is printed wrong is shown as it should be, and what is printed with it', () => {
    const one = scored(
      table('par', [
        ['1', 3, 2, 2.5],
        ['1.1', 1, 0.75, 1],
        ['1.2', 2, 1.5, 1.5],
      ]),
    );
    const show = shownFigures(one.appendix, one.computed);
    const field = one.appendix.criteria[0];
    expect(field && show(field, 'base')).toEqual({
      ...{ value: decimal(2.25), places: 2, relation: '=' },
      other: { is: 'printed', value: decimal(2), places: 0, relation: '=' },
    });
  });

  test('a change that no cell prints has the decimals of its scores; what is not there is nothing', () => {
    const one = scored(table('par', [['1', 3, '2,50', '2,75']]));
    const show = shownFigures(one.appendix, one.computed);
    const field = one.appendix.criteria[0] ?? null;
    expect(show(field, 'delta')).toMatchObject({ value: decimal(0.25), places: 2 });
    expect(show(field, 'result')).toBeNull();
  });
});
