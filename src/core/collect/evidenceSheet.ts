import type { CriteriaByRef } from '../assign/criteriaByRef';
import { SheetNames } from '../assign/agencySheetNames';
import type { WorkbookSnapshot } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { foldText } from '../base/text';
import { overRegister } from '../registers/overRegister';
import { readRegister } from '../registers/readRegister';
import {
  type RegisterForm,
  type RegisterRow,
  registerSheet,
  sectionRow,
} from '../registers/register';
import { printRowKey } from '../ownSheets/rowKey';
import { sheetMark } from '../ownSheets/sheetModel';
import { shortHash } from '../ownSheets/shortHash';
import type { SheetWrite } from '../plan/plan';
import { shownCode } from '../table/shownCode';
import type { ScoredTable } from '../table/scoredTable';
import { isSurveyed } from '../table/surveyed';
import { documentsIn } from './documents';
import { type Report, saidScore } from './report';

export const EVIDENCE_SHEET = 'Tài liệu kiểm chứng';

/** Which column says what a row is about. */
const NAME = 1;

const FORM: RegisterForm = {
  mark: sheetMark('evidence'),
  title: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG',
  note: 'Lập từ nội dung các cơ quan đã báo cáo, nguyên văn; cột “Ý kiến” để người tổng hợp ghi.',
  tabColor: '#548235',
  columns: [
    { heading: 'Mã', width: 8 },
    { heading: 'Nội dung', width: 26 },
    { heading: 'Cơ quan, đơn vị', width: 16 },
    { heading: 'Tài liệu kiểm chứng' },
    { heading: 'Số, ký hiệu', width: 13, isCentred: true },
    { heading: 'Ngày', width: 11, isCentred: true },
    { heading: 'Liên kết', width: 14 },
    { heading: 'Ý kiến', width: 11, isTyped: true },
  ],
};

const DOCUMENTS = 'I. TÀI LIỆU KIỂM CHỨNG THEO NỘI DUNG';
const WITHOUT = 'II. TIÊU CHÍ CHƯA CÓ TÀI LIỆU KIỂM CHỨNG';
const GONE = 'III. KHÔNG CÒN TRONG BÁO CÁO, DO NGƯỜI TỔNG HỢP GHI';

/**
 * The register of evidence (SPEC T6): each document that an agency named, in the order of the criteria, then the leaf
 * criteria for which nobody named any. Remarks go with their documents; where a document is reported no more, its row
 * stays with what was written beside it.
 *
 * @param worked tables of the year worked on: criteria of others want no evidence; null: all of them do
 */
export function* evidenceWrite(
  snapshot: WorkbookSnapshot,
  criteria: CriteriaByRef,
  reports: readonly Report[],
  worked: readonly ScoredTable[] | null = null,
): Task<SheetWrite> {
  const kept = yield* readRegister(snapshot, FORM, NAME);
  const rows = [
    sectionRow(DOCUMENTS),
    ...(yield* documentRows(criteria, reports)),
    sectionRow(WITHOUT),
    ...(yield* rowsWithout(criteria, reports, worked && new Set(worked))),
  ];
  if (!kept) {
    const name = new SheetNames(snapshot).take(EVIDENCE_SHEET);
    return { model: yield* registerSheet(FORM, name, rows) };
  }
  return yield* overRegister(FORM, kept, rows, { about: NAME, theirs: sectionRow(GONE) });
}

function* documentRows(criteria: CriteriaByRef, reports: readonly Report[]): Task<RegisterRow[]> {
  const rows: RegisterRow[] = [];
  const order = new Map([...criteria.keys()].map((ref, nth) => [ref, nth]));
  yield;
  const at = ({ key }: Report) => order.get(key) ?? order.size;
  const inOrder = reports
    .filter(({ texts }) => texts.evidence !== '')
    .sort((a, b) => at(a) - at(b));
  for (const [nth, { id, key, label, agency, texts }] of inOrder.entries()) {
    if (isSliceEnd(nth)) yield;
    const placed = criteria.get(key);
    const [code, name] = placed
      ? [shownCode(placed.criterion), placed.criterion.name]
      : ['', label];
    const seen = new Set<string>();
    for (const { text, number, day, link } of documentsIn(texts.evidence)) {
      const of = `${id}|${shortHash(foldText(text))}`;
      if (seen.has(of)) continue;
      seen.add(of);
      const cells = [code, name, agency, text, number, day, link];
      rows.push({ key: printRowKey({ kind: 'entry', of }), cells });
    }
  }
  return rows;
}

/** Of leaf criteria that no survey scores; a score of 0 needs no evidence. */
function* rowsWithout(
  criteria: CriteriaByRef,
  reports: readonly Report[],
  worked: ReadonlySet<ScoredTable> | null,
): Task<RegisterRow[]> {
  const rows: RegisterRow[] = [];
  const byKey = new Map<string, Report[]>();
  for (const [nth, report] of reports.entries()) {
    if (isSliceEnd(nth)) yield;
    const group = byKey.get(report.key);
    if (group) group.push(report);
    else byKey.set(report.key, [report]);
  }
  let nth = 0;
  for (const [ref, { table, criterion }] of criteria) {
    nth += 1;
    if (isSliceEnd(nth)) yield;
    if (criterion.children.length > 0 || isSurveyed(table.appendix, criterion)) continue;
    if (worked?.has(table) === false) continue;
    const given = byKey.get(ref) ?? [];
    if (given.some(({ texts }) => documentsIn(texts.evidence).length > 0)) continue;
    const scored = given.filter(({ score }) => score !== '');
    if (scored.length > 0 && scored.every(({ score }) => score === 0)) continue;
    const said = scored.map(({ agency, score }) => `${agency}: ${saidScore(score)}`);
    const agencies = scored.length > 0 ? scored.map(({ agency }) => agency) : criterion.leads;
    rows.push({
      key: printRowKey({ kind: 'entry', of: `without|${ref}` }),
      cells: [
        shownCode(criterion),
        criterion.name,
        [...new Set(agencies)].join('; '),
        said.length > 0
          ? `Đã tự đánh giá (${said.join('; ')}), chưa ghi tài liệu`
          : 'Chưa tự đánh giá',
      ],
    });
  }
  return rows;
}
