import type { Block, BlockPlaces } from '../ownSheets/fixedTexts';
import type { RowKey } from '../ownSheets/rowKey';
import type { Assignment } from './assignment';
import type { HeadingText } from './heading';
import { annexedTo, assignersLetterhead, reportersLetterhead } from './letterhead';
import { isRequested } from './requested';
import { indicesOf, type SheetSetting } from './sheetSetting';
import { assignersSignature, reportersSignature, type Signers } from './signatures';

/** "assignment": what is given to an agency. "report": the form that it fills in, signs and sends back. */
export type PaperKind = 'assignment' | 'report';

export type AgencyPaper = Pick<
  HeadingText,
  'letterhead' | 'title' | 'subtitle' | 'attachedTo' | 'howTo'
> & {
  /** Null for an annex, which is signed with its document. */
  signers: Signers | null;
};

/** In one line, before the table; what is locked is so only in the files that go out. */
const HOW_TO: Readonly<Record<PaperKind, string>> = {
  assignment:
    'Cách điền: chỉ điền ô màu vàng; điểm từ 0 đến điểm tối đa; tình trạng theo danh sách trong phiếu gửi đi.',
  report:
    'Cách điền: chỉ điền ô màu vàng; điểm từ 0 đến điểm tối đa; tình trạng chọn trong danh sách. Bỏ khóa: Xem lại > Bỏ bảo vệ trang tính.',
};

/**
 * How an agency's sheet begins and ends (SPEC G13). An assignment is an annex or a document of who assigns; a report is the
 * agency's own. Those who are not the people's committee's to instruct are asked.
 */
export function agencyPaper(
  kind: PaperKind,
  { agency }: Pick<Assignment, 'agency'>,
  setting: SheetSetting,
): AgencyPaper {
  const { facts } = setting;
  const subject = indicesOf(setting);
  const howTo = HOW_TO[kind];
  const isAsked = isRequested(agency);
  const under = (words: string) =>
    facts.attachedTo === '' ? '' : `(${words} ${facts.attachedTo})`;
  if (kind === 'report') {
    return {
      howTo,
      letterhead: reportersLetterhead(agency, facts),
      title: 'BÁO CÁO',
      subtitle: `Kết quả ${isAsked ? 'phối hợp' : 'thực hiện nhiệm vụ'} cải thiện, nâng cao ${subject}${roundWords(setting)}`,
      attachedTo: under('Thực hiện'),
      signers: reportersSignature(agency),
    };
  }
  if (facts.choices.form === 'signed') {
    return {
      howTo,
      letterhead: assignersLetterhead(facts),
      title: isAsked ? 'ĐỀ NGHỊ PHỐI HỢP' : 'THÔNG BÁO',
      subtitle: isAsked
        ? `${agency} phối hợp cải thiện, nâng cao ${subject}`
        : `Giao ${agency} nhiệm vụ cải thiện, nâng cao ${subject}`,
      attachedTo: under('Thực hiện'),
      signers: assignersSignature(agency, facts),
    };
  }
  return {
    howTo,
    letterhead: null,
    title: (isAsked
      ? `Nội dung đề nghị ${agency} phối hợp`
      : `Nhiệm vụ giao ${agency}`
    ).toUpperCase(),
    subtitle: `Cải thiện, nâng cao ${subject}`,
    attachedTo: annexedTo(facts),
    signers: null,
  };
}

function roundWords({ round }: Pick<SheetSetting, 'round'>): string {
  if (!round) return '';
  return `, kỳ báo cáo ${round.name}${round.due === '' ? '' : ` (thời hạn gửi: ${round.due})`}`;
}

const LETTERHEAD_LINES: ReadonlySet<string> = new Set(['issuer', 'body', 'line', 'number']);
const ANNEX_LINES: ReadonlySet<string> = new Set(['annex']);

/**
 * Whether what was typed into a block of an earlier heading or signature has its place on a paper.
 *
 * @param signatures the places of its signatures; none for an annex
 */
export function homesOn(
  hasLetterhead: boolean,
  signatures: BlockPlaces,
): (key: RowKey, block: Block) => boolean {
  const foreign = hasLetterhead ? ANNEX_LINES : LETTERHEAD_LINES;
  return (key, block) => {
    if (key.kind === 'signature') return signatures[block] !== undefined;
    return key.kind !== 'heading' || !foreign.has(key.line);
  };
}
