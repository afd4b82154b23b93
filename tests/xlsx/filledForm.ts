import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assign, cellsOf, readingOf, rowWith } from '../excel/agencyBench';
import { openSeed } from '../workbench/bench';
import type { Reading } from '../../src/app/reading';

/** Columns of the form, from 0. */
const SCORE = 7;
const EVIDENCE = 10;
const DEADLINE = 12;
const NOTE = 13;

/** The cells of criterion 1.1 in the form. */
export interface Places {
  score: string;
  evidence: string;
  deadline: string;
}

/** A form as the add-in makes it and an agency fills it in, taken apart. */
export interface Form {
  reading: Reading;
  bytes: Uint8Array;
  /** Parts of the file, as texts. */
  parts: Record<string, string>;
  /** The names of the parts of the agency's sheet and its relations. */
  sheet: string;
  sheetRels: string;
  at: Places;
}

/** The sheet of Sở Nội vụ, with two scores, evidence, a deadline and a note, saved as a file. */
export async function filledForm(): Promise<Form> {
  const bench = await openSeed();
  await assign(bench, ['Sở Nội vụ']);
  const cells = cellsOf(bench, 'Sở Nội vụ');
  const row = rowWith(cells, 'par:1.1');
  cells.enter(row, SCORE, '1,5');
  cells.enter(row, EVIDENCE, 'BC số 12/BC-SNV');
  cells.enter(row, DEADLINE, '15/12/2022');
  const other = rowWith(cells, 'par:1.3.2');
  cells.enter(other, SCORE, '0,5');
  cells.enter(other, NOTE, 'đã xong');
  const reading = await readingOf(bench);
  const bytes = await bench.save();
  bench.close();
  const unpacked = unzipSync(bytes);
  const parts = Object.fromEntries(
    Object.entries(unpacked).map(([name, content]) => [name, strFromU8(content)]),
  );
  const id =
    /name="Sở Nội vụ"[^>]*?r:id="([^"]+)"/.exec(parts['xl/workbook.xml'] ?? '')?.[1] ?? '?';
  const rels = parts['xl/_rels/workbook.xml.rels'] ?? '';
  const relation = [...rels.matchAll(/<Relationship [^>]*>/g)].find(([one]) =>
    one.includes(`Id="${id}"`),
  );
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relation?.[0] ?? '')?.[1] ?? '?';
  const address = (column: string) => `${column}${row + 1}`;
  return {
    reading,
    bytes,
    parts,
    sheet: `xl/${target}`,
    sheetRels: `xl/${target.replace(/([^/]+)$/, '_rels/$1.rels')}`,
    at: { score: address('H'), evidence: address('K'), deadline: address('M') },
  };
}

/** A file of these parts. */
export function packed(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A text in which exactly one place is replaced: a builder that changes nothing would prove nothing. */
export function replaced(text: string | undefined, what: RegExp | string, by: string): string {
  const after = (text ?? '').replace(what, () => by);
  if (after === text || text === undefined) throw new Error(`nothing to replace: ${String(what)}`);
  return after;
}

/** The form with the XML of one cell in the place of another. */
export function withCell(form: Form, address: string, xml: string): Form['parts'] {
  const cell = new RegExp(`<c r="${address}"(?:[^>]*/>|[^>]*>.*?</c>)`, 's');
  return { ...form.parts, [form.sheet]: replaced(form.parts[form.sheet], cell, xml) };
}
