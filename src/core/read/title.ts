import type { SheetGrid } from '../base/grid';
import { foldText } from '../base/text';
import { yearsIn } from './headingWords';

/** What stands above a table. */
export interface Title {
  /** Folded, with the sheet's name. */
  words: string;
  /** Nothing stands above the table. */
  isBlank: boolean;
  /** The newest year that it speaks of, days of documents left out. */
  year: number | null;
  /** The newest that it names by itself, and not as the end of a span ("giai đoạn 2021-2030"). */
  ownYear: number | null;
  /** The first year that it gives targets of ("KẾT QUẢ NĂM 2024 VÀ MỤC TIÊU NĂM 2025"). */
  targetYear: number | null;
  /** Where it gives them of a span of years, in which of them targets begin at the earliest. */
  targetsFrom: number | null;
}

const TITLE_ROWS = 5;

/** @param header the first row of the table's header, from 0 on the sheet */
export function titleOf(grid: SheetGrid, header: number): Title {
  const from = Math.max(0, header - grid.row - TITLE_ROWS);
  const lines = grid.values
    .slice(from, header - grid.row)
    .flat()
    .filter((value) => value !== '')
    .map((value) => foldText(String(value)));
  const words = [...lines, foldText(grid.sheet)].join(' ');
  const said = words.replace(DAYS, ' ');
  return {
    ...{
      words,
      isBlank: lines.length === 0,
      year: newest(said),
      ownYear: newest(said.replace(SPAN, ' ')),
    },
    ...targetsIn(said),
  };
}

/** What is said of targets, unless it is what came of them ("Kết quả thực hiện mục tiêu năm 2024"). */
function targetsIn(said: string): Pick<Title, 'targetYear' | 'targetsFrom'> {
  const none = { targetYear: null, targetsFrom: null };
  const words = /mục tiêu|phấn đấu|chỉ tiêu|nâng cao|cải thiện|lộ trình/.exec(said);
  if (!words) return none;
  const before = said.slice(0, words.index);
  if (/kết quả/.test(before) && yearsIn(before.slice(before.lastIndexOf('kết quả'))).length === 0) {
    return none;
  }
  const [of = ''] = said.slice(words.index).split('kết quả');
  const years = yearsIn(of.replace(SPAN, ' '));
  if (years.length > 0) return { ...none, targetYear: Math.min(...years) };
  const [span] = of.match(SPAN) ?? [];
  return { ...none, targetsFrom: span === undefined ? null : Number(span.slice(0, 4)) };
}

function newest(words: string): number | null {
  const years = yearsIn(words);
  return years.length === 0 ? null : Math.max(...years);
}

const SPAN = /20\d\d ?- ?20\d\d/g;

const DAYS = /ngày [^ ]+ tháng [^ ]+ năm 20\d\d|\d{1,2}[/-]\d{1,2}[/-]20\d\d|\d+\/20\d\d/g;
