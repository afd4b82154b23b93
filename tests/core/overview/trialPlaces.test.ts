import { type Decimal, formatDecimal } from '../../../src/core/base/decimal';
import { finish } from '../../../src/core/base/task';
import { shownFigures } from '../../../src/core/overview/shownFigure';
import { comparedPlaces, trialPlaces } from '../../../src/core/overview/trialPlaces';
import { whatIfTask } from '../../../src/core/targets/whatIfTree';
import { computeAll } from '../targets/computeAll';
import { decimal, type Line, table } from '../targets/tables';

function tried(appendix: ReturnType<typeof table>) {
  const computed = computeAll(appendix);
  const read = { appendix, computed, nth: 1, belowTarget: new Set<string>() };
  const whatIf = finish(whatIfTask(appendix, computed));
  const placesOf = trialPlaces(read);
  const said = () => {
    const places = placesOf(null, whatIf);
    const text = (value: Decimal | null, shown: number | undefined) =>
      value === null ? '–' : formatDecimal(value, ',', shown);
    return [text(whatIf.total, places.target), text(whatIf.change(null), places.change)];
  };
  return { whatIf, said };
}

const LINES: Line[] = [
  ['1', 10, '8,9', '9'],
  ['2', 10, '8,1234', '8,5681'],
];
const TOTAL: Line = ['', 20, '17,02', '17,568'];

test('[O1] what nobody has tried is shown as the overview shows it', () => {
  const appendix = table('par', LINES, TOTAL);
  const { said, whatIf } = tried(appendix);
  const shown = shownFigures(appendix, computeAll(appendix))(null, 'target');
  expect(shown?.places).toBe(3);
  expect(whatIf.total).toBe(decimal(17.5681));
  expect(said()).toEqual(['17,568', '0,545']);
});

test('[O1] a tried target has the decimals of the document, and more where it needs them', () => {
  const { said, whatIf } = tried(table('par', LINES, TOTAL));
  whatIf.set('1', decimal(9.25));
  expect(said()[0]).toBe('17,818');
  whatIf.set('1', decimal(9.0005));
  expect(said()[0]).toBe('17,5686');
});

test('[O1] a whole number in print hides nothing of what is tried', () => {
  const { said, whatIf } = tried(table('par', [['1', 10, 8, 9]], ['', 10, 8, 9]));
  expect(said()).toEqual(['9', '1']);
  whatIf.set('1', decimal(9.25));
  expect(said()).toEqual(['9,25', '1,25']);
});

test('[O1] a mean that is tried does not show all of its decimals', () => {
  const lines: Line[] = [
    ['1', 100, '90', '91'],
    ['2', 100, '92', '93'],
    ['3', 100, '94', '95'],
  ];
  const { said, whatIf } = tried(table('sipas', lines, ['', 100, '92', '93']));
  whatIf.set('1', decimal(92));
  expect(said()[0]).toBe('93,33');
});

test('[O1] no change is 0, whatever is printed', () => {
  const { said } = tried(table('par', [['1', 10, '8,50', '8,50']], ['', 10, '8,50', '8,50']));
  expect(said()).toEqual(['8,50', '0']);
});

test('[O1] beside what is compared the total has the decimals of the document, and a scenario more where it needs them', () => {
  const appendix = table('par', LINES, TOTAL);
  const { whatIf } = tried(appendix);
  const read = { appendix, computed: computeAll(appendix), nth: 1, belowTarget: new Set<string>() };
  const placesOf = comparedPlaces(read);
  const asIs = whatIf.total;
  whatIf.set('1', decimal(9.25));
  // 17,568 of exact 17,5681.
  expect([placesOf(null, asIs, asIs), placesOf(null, asIs, whatIf.total)]).toEqual([3, 3]);
  whatIf.set('1', decimal(9.0005));
  expect(placesOf(null, asIs, whatIf.total)).toBe(4);
});
