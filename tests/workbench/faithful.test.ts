import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/workbench/engine/exceltsEngine';
import { unfaithful } from '../../src/workbench/engine/faithful';
import { lookAtInput } from '../../src/workbench/engine/inputFile';
import { cellOddities } from '../xlsx/cellOddities';
import { fileOddities } from '../xlsx/fileOddities';
import { filledForm, type Form } from '../xlsx/filledForm';

const SEEDS = join(__dirname, '../../seeds');
let form: Form;
beforeAll(async () => {
  form = await filledForm();
});

/** What becomes of a file: its place where it would be read wrongly; null where it is read as it is. */
async function opened(bytes: Uint8Array): Promise<string | null> {
  const look = await lookAtInput(bytes);
  if (look.refusal !== undefined) return look.refusal;
  const engine = createEngine();
  try {
    await engine.load(look.bytes);
  } catch {
    return 'not opened';
  }
  const differs = look.snapshot && unfaithful(engine, look.snapshot);
  return differs && `${differs.sheet} ${differs.cell ?? '-'}`;
}

const makeOf = (name: string) => {
  const [, make] = fileOddities.find(([one]) => one === name) ?? [];
  const [, , cell] = cellOddities.find(([one]) => one === name) ?? [];
  const found = make ?? cell;
  if (!found) throw new Error(name);
  return opened(found(form));
};

test.each(fileOddities.filter(([name]) => name !== 'a tag without an end behind the cells'))(
  'as input a file with %s is read as the form that it is',
  async (_, make) => {
    expect(await opened(make(form))).toBeNull();
  },
);

test('a part that ends in the middle is not opened: behind its cells stands what would be lost', async () => {
  expect(await makeOf('a tag without an end behind the cells')).toBe('not opened');
});

test('a number that the library takes for another is no number of the record', async () => {
  for (const name of ['a number with a comma', 'a hexadecimal number'])
    expect([name, await makeOf(name)]).toEqual([name, `Sở Nội vụ ${form.at.score}`]);
});

test('what it reads as it is goes on: numbers as they are spelt, days, texts, pictures in cells', async () => {
  for (const name of [
    ...['as the add-in made it', 'a scientific number', 'a day in ISO 8601', 'an inline text'],
    ...['a byte order mark', 'a formula without a value', 'days counted from 1904', 'a picture'],
    ...['format h:mm', 'format mm:ss.0', 'format [h]:mm'],
  ])
    expect([name, await makeOf(name)]).toEqual([name, null]);
});

test.each(['.', 'layouts'])('all workbooks of seeds/%s are read as they are', async (folder) => {
  const files = readdirSync(join(SEEDS, folder)).filter((name) => name.endsWith('.xlsx'));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(join(SEEDS, folder, file)));
    expect([file, await opened(bytes)]).toEqual([file, null]);
  }
});
