import { agencyKey } from '../agencies/agencyKey';
import { sumContent } from '../assign/sumContent';
import { isBoundNumber } from '../ownSheets/rowContent';
import { printRowKey } from '../ownSheets/rowKey';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { CODE, NAME } from '../ownSheets/formColumns';
import { placesTaken } from './columnPlaces';
import type { LeaderReport } from './leaderReport';
import { DEADLINE, FINDINGS, FORM, LEAD, NOW, TARGET } from './reportColumns';
import { formsWords } from './reportWords';
import { type Cells, digitsOf, gap, heightOf, OVER_GAP, table } from './tableParts';

/** Points that no document prints have two decimals at least. */
const POINT_PLACES = 2;
const MERGED = [...OVER_GAP, [FORM, FINDINGS]] as const;

/** Who leads most of what is at stake. @returns their rows; null where nobody leads anything */
export function addAgencies(
  builder: SheetBuilder,
  { agencies }: LeaderReport,
): { row: number; rows: number } | null {
  if (agencies.length === 0) return null;
  gap(builder);
  const headings: Cells = [
    [CODE, 'TT'],
    [NAME, 'Cơ quan chủ trì'],
    [NOW, 'Tiêu chí chủ trì'],
    [TARGET, 'Điểm tăng'],
    [LEAD, 'Dư địa so với tối đa'],
    [DEADLINE, 'Phiếu báo cáo'],
    [FORM, 'Nội dung cần rà soát'],
  ];
  const height = heightOf(headings, MERGED, true);
  const header = builder.add({
    ...{ cells: headings, style: 'header', height },
    merges: MERGED,
  });
  const bounds: [row: number, column: number, numberFormat: string][] = [];
  for (const [nth, one] of agencies.entries()) {
    const { agency, criteria, forms, findings } = one;
    const sums = [
      [TARGET, sumContent(one, 'stake')],
      [LEAD, sumContent(one, 'room')],
    ] as const;
    const row = builder.add({
      key: printRowKey({ kind: 'entry', of: `agency ${agencyKey(agency)}` }),
      cells: [
        [CODE, nth + 1],
        [NAME, agency],
        [NOW, criteria],
        ...sums,
        [DEADLINE, formsWords(forms)],
        [FORM, findings === 0 ? '' : findings],
      ],
      style: 'entry',
      height: heightOf([[NAME, agency]], MERGED),
      merges: MERGED,
    });
    for (const [column, sum] of sums) {
      if (isBoundNumber(sum)) bounds.push([row, column, sum.numberFormat]);
    }
  }
  table(builder, header);
  for (const [column, values] of [
    [TARGET, agencies.map(({ stake }) => stake)],
    [LEAD, agencies.map(({ room }) => room)],
  ] as const) {
    const numberFormat = digitsOf(placesTaken(values, POINT_PLACES));
    builder.style(header + 1, column, 1, { numberFormat }, agencies.length);
  }
  for (const [row, column, numberFormat] of bounds) builder.style(row, column, 1, { numberFormat });
  return { row: header + 1, rows: agencies.length };
}
