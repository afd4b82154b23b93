import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts, makeLayout } from './layouts/makeLayout';
import { makeNewCriteria } from './newCriteria2023';
import { makePlanOf2025 } from './planOf2025';
import { makePlanWorkbook } from './planWorkbook';
import { makeReturnedForm } from './returnedForm';

const source = join(__dirname, 'ke-hoach-205-kh-ubnd-2022.txt');
const target = join(__dirname, 'phu-luc-205-kh-ubnd-2022.xlsx');
const newCriteria = join(__dirname, 'bo-tieu-chi-2023.xlsx');
const returned = join(__dirname, 'phieu-gui-ve-so-noi-vu.xlsx');
const of2025 = join(__dirname, 'phu-luc-ten-nam-2025.xlsx');

async function main(): Promise<void> {
  const plan = await makePlanWorkbook(readFileSync(source, 'utf8'));
  writeFileSync(target, plan);
  writeFileSync(of2025, await makePlanOf2025(plan));
  writeFileSync(newCriteria, await makeNewCriteria(plan));
  writeFileSync(returned, await makeReturnedForm(plan));
  process.stdout.write(`${target}\n${of2025}\n${newCriteria}\n${returned}\n`);
  for (const layout of layouts) {
    writeFileSync(join(__dirname, 'layouts', `${layout.name}.xlsx`), await makeLayout(layout));
  }
  process.stdout.write(`${layouts.length} layouts\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
