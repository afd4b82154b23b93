import type { CellStyle } from '../ownSheets/sheetModel';
import { CODE, KEY, MAX, NAME, type SheetColumns, TARGET } from '../ownSheets/sheetColumns';
import type { DocumentFacts } from './documentFacts';
import { RECORD, type SheetBuilder } from '../ownSheets/sheetBuilder';
import { textHeight } from '../ownSheets/textHeight';
import type { Block, BlockPlaces, BlockTexts } from '../ownSheets/fixedTexts';
import { printRowKey } from '../ownSheets/rowKey';

/** What stands between the official heading and the table. */
export interface HeadingText {
  mark: string;
  title: string;
  subtitle: string;
  /** Whom the sheet is for; '' for the index. */
  addressee: string;
  /** The way back to another sheet; null where there is none. */
  back: { text: string; sheet: string } | null;
}

const CENTRE: CellStyle = { horizontal: 'center' };

/** @returns the first column of the right half of an agency's sheet */
export function rightHalf({ inputs }: SheetColumns): number {
  return inputs.size < 3 ? MAX + 1 : TARGET;
}

/** @param split the first column of the right half */
export function headingPlaces(split: number): BlockPlaces {
  return { left: CODE, right: split };
}

/**
 * The heading of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I): the issuing body and the number at
 * the left, quốc hiệu and tiêu ngữ, place and date at the right, then the title. What somebody typed over it stays.
 *
 * @param split the first column of the right half
 */
export function addHeading(
  builder: SheetBuilder,
  facts: DocumentFacts,
  text: HeadingText,
  split: number,
  typed: BlockTexts,
): void {
  const { last } = builder.columns;
  const mark = builder.add({ key: text.mark, height: 15, merges: [[CODE, NAME]] });
  if (text.back) builder.link(mark, CODE, text.back.text, text.back.sheet);
  const halves = (line: string, left: string, right: string, height: number): number => {
    const key = printRowKey({ kind: 'heading', line });
    const old = typed.get(key);
    const put = (block: Block, column: number, words: string) =>
      [column, old?.get(block) ?? words] as const;
    return builder.add({
      key,
      cells: [put('left', CODE, left), put('right', split, right)],
      typed: columnsTyped(old, headingPlaces(split)),
      height,
      merges: [
        [CODE, split - 2],
        [split, last],
      ],
    });
  };
  const half = (row: number, style: CellStyle, rightStyle = style): void => {
    builder.style(row, CODE, split - CODE - 1, { ...CENTRE, wrap: false, ...style });
    builder.style(row, split, last - split + 1, { ...CENTRE, wrap: false, ...rightStyle });
  };
  const [first, second] = facts.issuer;
  half(halves('issuer', first, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 17), { bold: true });
  half(
    halves('body', second, 'Độc lập - Tự do - Hạnh phúc', 17),
    { bold: true },
    { bold: true, fontSize: 13, underline: true },
  );
  half(halves('line', '───────', '', 6), { fontSize: 6 });
  const year = facts.targetYear === null ? '20……' : String(facts.targetYear);
  const date = `${facts.place}, ngày ……… tháng ……… năm ${year}`;
  half(halves('number', 'Số: ………/………', date, 17), {}, { italic: true });

  const whole = (words: string, size: number, style: CellStyle): void => {
    if (words === '') return;
    const width = builder.columns.widths.reduce((sum, each) => sum + each, 0);
    const height = textHeight(words, width, size);
    const row = builder.add({ cells: [[CODE, words]], height, merges: [[CODE, last]] });
    builder.style(row, CODE, last, { ...CENTRE, fontSize: size, ...style });
  };
  whole(text.title, 14, { bold: true });
  whole(text.subtitle, 13, { bold: true });
  whole(facts.reference, 12, { italic: true });
  whole(text.addressee, 13, { bold: true });
  builder.add({ key: RECORD, height: 5 });
  builder.style(0, KEY, 1, { fontColor: '#FFFFFF', wrap: false });
}

/** The columns of blocks into which somebody typed. */
export function columnsTyped(
  typed: ReadonlyMap<Block, unknown> | undefined,
  places: BlockPlaces,
): number[] {
  return [...(typed?.keys() ?? [])].flatMap((block) => places[block] ?? []);
}
