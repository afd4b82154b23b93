import { unwrap } from './appendixText';

/** An area of Section II: what is to be done, who leads, who cooperates. */
export interface AreaText {
  code: string;
  title: string;
  text: string;
  lead: string;
  cooperating: string;
}

/** "1. Chỉ số cải cách hành chính …" with its areas and the note that points to its appendix. */
export interface AreaGroupText {
  code: string;
  title: string;
  note: string;
  areas: AreaText[];
}

/** A numbered part of Section III: duties of one agency, or of several together. */
export interface DutyPartText {
  code: string;
  agency: string;
  duties: { text: string; due: string }[];
}

const CONTENT = 'a) Nội dung triển khai';
const RESPONSIBILITY = 'b) Trách nhiệm thực hiện';
const LEAD = /^- Đơn vị chủ trì:\s*/;
const COOPERATING = /^- Đơn vị phối hợp:\s*/;

/** Lines from the one that starts with `from` up to the one that starts with `to`. */
function between(lines: readonly string[], from: string, to: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(from));
  const end = lines.findIndex((line, i) => i > start && line.startsWith(to));
  if (start < 0 || end < 0) throw new Error(`The text has no part from "${from}" to "${to}".`);
  return lines.slice(start, end);
}

/** Cuts lines into blocks, each beginning with a line that matches; what comes before is dropped. */
function blocks(lines: readonly string[], begin: RegExp): string[][] {
  const found: string[][] = [];
  for (const line of lines) {
    if (begin.test(line)) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found;
}

const bullets = (lines: readonly string[]): string[] =>
  blocks(lines, /^(- |\* |\(Nhiệm vụ)/).map(unwrap);

/** Splits "1.2. Công tác …" into its number and its words. */
function numbered(heading: string): { code: string; title: string } {
  const match = /^([\d.]+?)\.?\s+(.*)$/.exec(heading);
  if (!match) throw new Error(`"${heading}" has no number.`);
  return { code: match[1] ?? '', title: match[2] ?? '' };
}

function readArea(lines: readonly string[]): AreaText {
  const content = lines.indexOf(CONTENT);
  const responsibility = lines.indexOf(RESPONSIBILITY);
  const who = bullets(lines.slice(responsibility + 1)).filter((line) => !line.startsWith('('));
  const cooperating = who.findIndex((line) => COOPERATING.test(line));
  return {
    ...numbered(unwrap(lines.slice(0, content))),
    text: bullets(lines.slice(content + 1, responsibility)).join('\n'),
    lead: who.slice(0, cooperating).join('\n').replace(LEAD, ''),
    cooperating: who.slice(cooperating).join('\n').replace(COOPERATING, ''),
  };
}

/** Section II of the plan: 8 areas of the PAR INDEX and 5 of SIPAS. */
export function readAreaGroups(text: string): AreaGroupText[] {
  const section = between(text.split('\n'), 'II. NỘI DUNG', 'III. TỔ CHỨC');
  return blocks(section, /^\d\. /).map((group) => {
    const areas = blocks(group, /^\d\.\d/);
    const note = bullets(group).find((line) => line.startsWith('(Nhiệm vụ')) ?? '';
    const heading = unwrap(group.slice(0, group.indexOf(areas[0]?.[0] ?? '')));
    return { ...numbered(heading), note, areas: areas.map(readArea) };
  });
}

/** When a duty is due, in the words of the plan; "" where the plan names no time. */
function dueOf(duty: string): string {
  const monthly = /trước (ngày \d+ hàng tháng)/i.exec(duty);
  if (monthly) return `Trước ${monthly[1] ?? ''}`;
  const yearly = /09 tháng, báo cáo (?:cải cách hành chính )?(năm \d{4})/.exec(duty);
  return yearly ? `Báo cáo 09 tháng và báo cáo ${yearly[1] ?? ''}` : '';
}

function readDutyPart(lines: readonly string[]): DutyPartText {
  // A part without bullets is one duty, under a heading of one line.
  const first = lines.findIndex((line) => line.startsWith('- '));
  const headingEnd = first < 0 ? 1 : first;
  const { code, title } = numbered(unwrap(lines.slice(0, headingEnd)));
  const agency = title.replace(/^(Trách nhiệm của|Đề nghị)\s+/, '');
  const body = lines.slice(headingEnd);
  const duties = first < 0 ? [unwrap(body)] : bullets(body);
  return {
    code,
    agency: agency.charAt(0).toUpperCase() + agency.slice(1),
    duties: duties.map((duty) => ({ text: duty.replace(/^- /, ''), due: dueOf(duty) })),
  };
}

/** Section III of the plan: five parts, and the paragraph that closes it. */
export function readDuties(text: string): { parts: DutyPartText[]; closing: string } {
  const lines = text.split('\n');
  const closingStart = 'Ủy ban nhân dân tỉnh Quảng Ninh yêu cầu';
  const section = between(lines, 'III. TỔ CHỨC', closingStart);
  return {
    parts: blocks(section, /^\d\. /).map(readDutyPart),
    closing: unwrap(between(lines, closingStart, 'Nơi nhận:')),
  };
}
