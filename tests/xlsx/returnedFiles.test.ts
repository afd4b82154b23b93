import { finish } from '../../src/core/base/task';
import { collect } from '../../src/core/collect/collect';
import { readReturned } from '../../src/core/collect/returned';
import { decimalFromNumber } from '../../src/core/base/decimal';
import { readInOneGo } from '../../src/xlsx/readWorkbook';
import { cellOddities, type Expected } from './cellOddities';
import { fileOddities } from './fileOddities';
import { otherPrograms } from './otherPrograms';
import { filledForm, type Form } from './filledForm';

let form: Form;
beforeAll(async () => {
  form = await filledForm();
}, 120_000);

async function collected(bytes: Uint8Array) {
  const reading = await readInOneGo(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.unreadable));
  const { snapshot } = reading.content;
  const { sheets } = finish(readReturned([{ file: 'a.xlsx', snapshot }], form.reading.tables));
  const { accepted, doubtful } = finish(collect(form.reading.tables, sheets));
  const row = sheets.flatMap(({ rows }) => rows).find(({ key }) => key === 'par:1.1');
  const scoreOf = (ref: string) => accepted.find((one) => one.ref === ref)?.value ?? null;
  return { scoreOf, doubtful, texts: row?.texts };
}

async function expectThat(bytes: Uint8Array, { score, ...texts }: Expected): Promise<void> {
  const { scoreOf, doubtful, texts: found } = await collected(bytes);
  const value = typeof score === 'number' ? decimalFromNumber(score) : null;
  expect(scoreOf('par:1.1')).toBe(value);
  const reasons = doubtful.filter(({ ref }) => ref === 'par:1.1').map(({ why }) => why);
  expect(reasons).toEqual(typeof score === 'number' ? [] : [score]);
  expect(scoreOf('par:1.3.2')).toBe(decimalFromNumber(0.5));
  expect(found).toMatchObject(texts);
}

test.each(cellOddities)('a cell with %s', async (_, expected, make) => {
  await expectThat(make(form), expected);
});

const AS_IT_IS: Expected = {
  ...{ score: 1.5, evidence: 'BC số 12/BC-SNV', deadline: '15/12/2022' },
  // Nobody typed over anything that was printed.
  note: '',
};

test.each(fileOddities)('a file with %s is read as the form that it is', async (_, make) => {
  await expectThat(make(form), AS_IT_IS);
});

test.each(otherPrograms)('a form with %s is read as the form that it is', async (_, make) => {
  await expectThat(await make(form), AS_IT_IS);
});
