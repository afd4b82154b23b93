import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts, makeLayout } from './layouts/makeLayout';
import { makePlanWorkbook } from './planWorkbook';

const source = join(__dirname, 'ke-hoach-205-kh-ubnd-2022.txt');
const target = join(__dirname, 'phu-luc-205-kh-ubnd-2022.xlsx');

async function main(): Promise<void> {
  writeFileSync(target, await makePlanWorkbook(readFileSync(source, 'utf8')));
  process.stdout.write(`${target}\n`);
  for (const layout of layouts) {
    writeFileSync(join(__dirname, 'layouts', `${layout.name}.xlsx`), await makeLayout(layout));
  }
  process.stdout.write(`${layouts.length} layouts\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
