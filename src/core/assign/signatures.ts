import type { CellStyle } from '../ownSheets/sheetModel';
import { CHANGE, CODE, MAX, NAME, type SheetColumns } from '../ownSheets/sheetColumns';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import type { Block, BlockPlaces, BlockTexts } from '../ownSheets/fixedTexts';
import { printRowKey } from '../ownSheets/rowKey';
import { columnsTyped } from './heading';

interface Line {
  middle: string;
  right: string;
  height: number;
}

/** Where the signatures stand: the first columns of each block. */
export interface SignaturePlaces {
  /** Null: nobody confirms. */
  middle: { from: number; to: number } | null;
  right: number;
}

/** On an agency's sheet; the column of self-assessed scores is kept clear, as words there would pass for a score. */
export function agencySignatures({ inputs }: SheetColumns): SignaturePlaces {
  const hasMiddle = inputs.size >= 3;
  return {
    middle: hasMiddle ? { from: MAX, to: CHANGE } : null,
    right: hasMiddle ? CHANGE + 1 + (inputs.has('score') ? 1 : 0) : MAX + 1,
  };
}

export function signatureBlocks({ middle, right }: SignaturePlaces): BlockPlaces {
  return { left: CODE, ...(middle ? { middle: middle.from } : {}), right };
}

/**
 * The end of an official document: who receives it at the left, the signatures of who confirms and of who issues
 * it. What somebody typed over it stays.
 *
 * @param recipients by name: "Như trên" is for letters that begin with "Kính gửi"
 */
export function addSignatures(
  builder: SheetBuilder,
  places: SignaturePlaces,
  recipients: string,
  typed: BlockTexts,
): void {
  const { columns } = builder;
  const { middle, right } = places;
  builder.add({ height: 14 });
  const left = receivers(recipients);
  const lines: readonly Line[] = [
    { middle: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ THỰC HIỆN', right: 'TM. ỦY BAN NHÂN DÂN', height: 18 },
    { middle: '(Ký tên, đóng dấu)', right: 'CHỦ TỊCH', height: 18 },
    { middle: '', right: '(Ký tên, đóng dấu)', height: 18 },
    { middle: '', right: '', height: 18 },
    { middle: '', right: '', height: 72 },
    { middle: '', right: '', height: 18 },
  ];
  for (const [index, line] of lines.entries()) {
    const key = printRowKey({ kind: 'signature', line: index + 1 });
    const old = typed.get(key);
    const put = (block: Block, column: number, text: string) =>
      [column, old?.get(block) ?? text] as const;
    const row = builder.add({
      key,
      cells: [
        put('left', CODE, left[index] ?? ''),
        ...(middle ? [put('middle', middle.from, line.middle)] : []),
        put('right', right, line.right),
      ],
      typed: columnsTyped(old, signatureBlocks(places)),
      height: line.height,
      merges: [
        [CODE, NAME],
        ...(middle ? [[middle.from, middle.to] as const] : []),
        [right, columns.last],
      ],
    });
    builder.style(row, CODE, 2, index === 0 ? { bold: true, italic: true } : { fontSize: 11 });
    const signed = (text: string): CellStyle => ({
      horizontal: 'center',
      ...(text.startsWith('(') ? { italic: true } : { bold: true }),
    });
    if (middle) builder.style(row, middle.from, middle.to - middle.from + 1, signed(line.middle));
    builder.style(row, right, columns.last - right + 1, signed(line.right));
  }
}

/** Adds up what the agencies report. */
const COLLECTOR = 'Sở Nội vụ';

function receivers(recipients: string): string[] {
  const others = recipients === COLLECTOR ? [] : [`${COLLECTOR} (tổng hợp)`];
  return ['Nơi nhận:', ...[recipients, ...others].map((name) => `- ${name};`), '- Lưu: VT.'];
}
