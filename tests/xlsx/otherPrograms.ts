import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { type BookType, read, utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Form } from './filledForm';

/** What a program, or somebody with it, makes of the form that changes nothing of what it says. */
export type Treatment = [name: string, make: (form: Form) => Uint8Array | Promise<Uint8Array>];

const NAME = 'Sở Nội vụ';

/** The form alone, saved by SheetJS in another format. */
function savedAs({ bytes }: Form, bookType: BookType): Uint8Array {
  const { Sheets } = read(bytes, { cellNF: true, cellStyles: true });
  const book = { SheetNames: [NAME], Sheets: { [NAME]: Sheets[NAME] ?? {} } };
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}

/** The form as text in columns; texts of several lines are quoted. */
function inColumns({ bytes }: Form, FS: string): string {
  return utils.sheet_to_csv(read(bytes, { cellNF: true }).Sheets[NAME] ?? {}, { FS });
}

/** The form after somebody worked on it. */
const edited =
  (edit: (sheet: Worksheet, rowOf: (key: string) => number, workbook: Workbook) => void) =>
  async ({ bytes }: Form): Promise<Uint8Array> => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const sheet = workbook.getWorksheet(NAME);
    if (!sheet) throw new Error('no form');
    const rows = new Map<string, number>();
    sheet.eachRow((row, nth) => rows.set(String(row.getCell(1).value), nth));
    edit(sheet, (key) => rows.get(key) ?? 0, workbook);
    return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
  };

export const otherPrograms: Treatment[] = [
  ['Excel 97', (form) => savedAs(form, 'biff8')],
  ['the binary format', (form) => savedAs(form, 'xlsb')],
  ['text in columns', (form) => strToU8(`\uFEFF${inColumns(form, ',')}`)],
  ['text in columns with semicolons', (form) => strToU8(inColumns(form, ';'))],
  [
    'Unicode text with tabs',
    (form) => new Uint8Array(Buffer.from(`\uFEFF${inColumns(form, '\t')}`, 'utf16le')),
  ],
  [
    'letters taken apart, in keys too',
    edited((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (typeof cell.value === 'string') cell.value = cell.value.normalize('NFD');
        });
      });
    }),
  ],
  [
    'hidden rows and columns, a filter, other names, and a sheet of somebody beside it',
    edited((sheet, rowOf, workbook) => {
      sheet.getRow(rowOf('par:1.1')).hidden = true;
      sheet.getColumn(8).hidden = true;
      sheet.autoFilter = `B${rowOf('par:1') - 2}:N200`;
      sheet.name = 'Sheet1';
      workbook.addWorksheet('nháp').getCell('B7').value = 12;
    }),
  ],
  [
    'rows put in and taken out, and a key that is merged with what stands beside it',
    edited((sheet, rowOf) => {
      sheet.mergeCells(rowOf('par:1.1'), 1, rowOf('par:1.1'), 3);
      sheet.spliceRows(rowOf('par:1.3.1'), 1);
      sheet.spliceRows(rowOf('par:1.1') - 1, 0, []);
    }),
  ],
  [
    'parts that a Mac adds to an archive',
    ({ bytes }) => zipSync({ ...unzipSync(bytes), '__MACOSX/._a': Uint8Array.of(0, 5, 22, 7) }),
  ],
];
