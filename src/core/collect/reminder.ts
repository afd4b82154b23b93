import { COORDINATOR } from '../assign/formChoices';
import { beginSmall } from '../base/beginSmall';
import type { CriteriaByRef } from '../assign/criteriaByRef';
import type { ScoredTable } from '../table/scoredTable';
import { titleOf } from '../table/shownCode';
import { saidGiven, whyAsked } from './askedWords';
import type { AgencyGaps } from './gapsByAgency';
import type { Settled } from './settlement';

/** What an agency still owes. */
interface Owed {
  agency: string;
  /** Nothing came of it. */
  isSilent: boolean;
  missing: string[];
  /** To be added to, or explained: what it gave, by criterion, and what speaks against it. */
  asked: string[];
}

/**
 * The text of a reminder, by agency, in official words: who has sent nothing is asked for the form, others for what is
 * missing in it, and for explanations. Collectives, and what nobody leads, are reminded of nothing.
 *
 * @param ofWhat the year or the round that the forms are of: see ofYear and ofRound
 * @returns '' where nobody is to be reminded
 */
export function reminderText(
  gaps: readonly AgencyGaps[],
  settled: readonly Settled[],
  criteria: CriteriaByRef,
  ofWhat: string,
): string {
  const owed = new Map<string, Owed>();
  const of = (agency: string): Owed => {
    const one = owed.get(agency) ?? { agency, isSilent: false, missing: [], asked: [] };
    owed.set(agency, one);
    return one;
  };
  const named = (ref: string, label: string) => {
    const placed = criteria.get(ref);
    // Within a sentence, and so without the full stop that some names end with.
    return (placed ? titleOf(placed.criterion) : label).replace(/[\s.;]+$/, '');
  };
  for (const { agency, why, refs } of gaps) {
    if (why === 'collective' || why === 'nobody') continue;
    const one = of(agency);
    one.isSilent = why === 'no-sheet';
    one.missing.push(...refs.map((ref) => named(ref, ref)));
  }
  for (const one of settled) {
    if (one.is !== 'asked') continue;
    for (const [nth, { agency, score }] of one.claims.entries()) {
      const why = whyAsked(one, nth);
      const said = `${named(one.key, one.label)}: “${saidGiven(score)}”`;
      of(agency).asked.push(why === '' ? said : `${said} (${why})`);
    }
  }
  return [...owed.values()].map((one) => paragraph(one, ofWhat)).join('\n\n');
}

/**
 * What was settled of the year worked on: who is asked about another year's criteria is not asked in this one's letter.
 *
 * @param worked tables of that year
 */
export function settledOfYear(
  settled: readonly Settled[],
  criteria: CriteriaByRef,
  worked: readonly ScoredTable[],
): Settled[] {
  return settled.filter(({ key }) => {
    const placed = criteria.get(key);
    return placed === undefined || worked.includes(placed.table);
  });
}

/** @param year null where nobody knows */
export function ofYear(year: number | null): string {
  return year === null ? '' : ` năm ${year}`;
}

/** @param due in words; '' where nobody knows */
export function ofRound(name: string, due: string): string {
  return ` kỳ ${beginSmall(name)}${due === '' ? '' : ` (thời hạn gửi: ${due})`}`;
}

function paragraph({ agency, isSilent, missing, asked }: Owed, ofWhat: string): string {
  const lines = [`Kính gửi: ${agency}`];
  const form = `phiếu báo cáo kết quả cải cách hành chính${ofWhat}`;
  // Who adds everything up sends it to nobody.
  const sent = agency === COORDINATOR ? '' : `, gửi về ${COORDINATOR} để tổng hợp`;
  if (isSilent) {
    lines.push(
      `Đến nay chưa nhận được ${form} của quý cơ quan. Đề nghị quý cơ quan khẩn trương hoàn thành${sent}.`,
    );
  }
  if (missing.length > 0) {
    lines.push(
      isSilent
        ? 'Các tiêu chí cần tự đánh giá:'
        : `Đề nghị quý cơ quan bổ sung điểm tự đánh giá trong ${form}:`,
      ...listed(missing),
    );
  }
  if (asked.length > 0) {
    lines.push('Đề nghị quý cơ quan bổ sung, giải trình nội dung đã ghi:', ...listed(asked));
  }
  return lines.join('\n');
}

/** Lines of a list as a document has them: semicolons, and a full stop at its end. */
function listed(items: readonly string[]): string[] {
  const last = items.length - 1;
  return items.map((each, nth) => `- ${each}${nth === last ? '.' : ';'}`);
}
