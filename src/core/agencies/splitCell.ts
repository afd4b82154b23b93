import { agencyKey } from './agencyKey';
import { namesCityOfProvince } from './level';

/** A stretch of a text, from its first character to before its last. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a cell between two separators, by its place in the text; it may be a name or part of one. */
export interface Atom {
  start: number;
  /** Where a name that begins here or before may end: the whole piece first, then shorter readings of it. */
  ends: number[];
  /** What stood between this piece and the one before. */
  separator: 'none' | 'comma' | 'and' | 'slash' | 'dash' | 'line' | 'colon' | 'with';
}

/** What separates agencies for certain: semicolons, sentences, and lines that begin with a bullet or number. */
const HARD =
  /;|(?<before>\p{Ll}\s?)\.\s+(?=[\p{Lu}*])|\s(?=\d{1,2}[.)]\s\p{Lu})|\n\s*(?=[-+*•·●–—]|\d{1,2}[.)]\s|[a-zđ]\)\s)/gu;
/** Short for what a place is, before its name: "UBND Tp. Hạ Long", "Tx. Quảng Yên", "P. Hồng Hải". */
const SHORT = /(?:^|[^\p{L}])(?:tp|tx|tt|p|q|h|x)$/iu;
const BULLET = /^(?:[\s,.]|[-+*•·●–—]|\d{1,2}[.)]\s|\(\d{1,2}\)|[a-zđ]\)\s|v(?:à|à)\s)+/u;
const LABEL =
  /^(?:(?:các\s+)?(?:đơn vị|cơ quan|cơ quan, đơn vị|cq|đv)\s+)?(?:chủ trì|phối hợp|thực hiện|theo dõi|đầu mối|tham mưu)(?:(?:,?\s+(?:và\s+)?|\s*\/\s*)(?:chủ trì|phối hợp|thực hiện|tham mưu|theo dõi))*\s*:\s*/iu;
const SOFT =
  /\s*(?:(?<comma>,)|(?<slash>[/\\|+]|&(?=\s*(?:Sở|Ban|UBND|Văn phòng|VP|Thanh tra|Công an|Các|các) ))|(?<colon>:))\s*(?:v(?:à|à)\s+)?|\s+(?<dash>[-–—])\s+|\s+(?<and>v(?:à|à))\s+|\s+(?<with>phối hợp\s+(?:với|cùng))\s+|\s*(?<line>\n)\s*(?:v(?:à|à)\s+)?/gu;
/** Words that tell what an agency does, after its name. */
const CLAUSE =
  /\s+(?:thực hiện|đối với|theo|chủ trì|phối hợp|tham mưu(?!,? (?:và )?giúp việc)|tổng hợp|chịu trách nhiệm|kiểm tra|triển khai|hướng dẫn|báo cáo|giao do|làm|nơi)(?=\s|$)/iu;
/** What a shorter reading of a name leaves out: the province's name, or the whole of the province. */
const PROVINCE_NAME =
  /\s(?:(?:tỉnh|thành phố|[Tt][Pp])(?=\s)|[Tt][Pp]\.)(\s*\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,3})$/u;
const PROVINCE =
  /(\s+(?:của\s+|thuộc\s+|cấp\s+)?(?:tỉnh|thành phố|[Tt][Pp](?:\.(?:\p{Lu}\p{L}*)?)?)(?:\s+\p{Lu}\p{L}*){0,4})$/u;
/** What stands before and after a separator that parts nothing: "HĐND, UBND huyện", "các cơ quan tham mưu, giúp việc Tỉnh ủy". */
const ONE_NAME: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:văn phòng|vp)\s(?:HĐND|hội đồng nhân dân)$/iu, /^(?:UBND|[uủ][ỷy] ban nhân dân)(?=\s|$)/iu],
  // Council and committee of the province are two.
  [
    /(?:^|\s)(?:HĐND|hội đồng nhân dân)$/iu,
    /^(?:UBND|[uủ][ỷy] ban nhân dân)\s(?!tỉnh(?=[\s.,;]|$)|(?:thành phố|tp)\.?(?=[,;]|$))/iu,
  ],
  [/\stham mưu$/iu, /^giúp việc(?=\s)/iu],
];
const TAIL = /[\s.,:]+$/;
/** A cell that is all in brackets. */
const IN_BRACKETS = /^\(([^()]*)\)$/;
/** Who heads an agency stands for it, whoever is asked, and all of them are they: "Giám đốc, Thủ trưởng các sở", "Đề nghị Chủ tịch UBND các xã", "Toàn bộ các sở". */
const OFFICER =
  /^(?:(?:đề nghị|giao(?=\s+(?:các|sở|ubnd|ban|văn phòng|trung tâm|thanh tra|công an|giám đốc|thủ trưởng|chủ tịch)\s))\s+)?(?:(?:các\s+)?(?:đồng chí\s+)?(?:(?:tất cả|toàn bộ|toàn thể)(?=\s+các\s)|giám đốc|thủ trưởng|người đứng đầu|lãnh đạo|chủ tịch(?=\s+(?:ubnd|ủy ban|uỷ ban|hđnd))|chánh(?=\s+(?:văn phòng|thanh tra))|trưởng(?=\s+(?:ban|phòng))|cục trưởng|chi cục trưởng)(?:\s+|$))*/iu;

/** Cuts a cell where agencies are separated for certain (SPEC S3). @returns places in the text, without bullets */
export function hardParts(text: string): Span[] {
  const parts: Span[] = [];
  const inside = IN_BRACKETS.exec(text);
  if (inside) {
    const [, name = ''] = inside;
    return hardParts(name).map(({ start, end }) => ({ start: start + 1, end: end + 1 }));
  }
  const put = (from: number, to: number): void => {
    const whole = text.slice(from, to).replace(TAIL, '');
    const bullet = BULLET.exec(whole)?.[0].length ?? 0;
    const label = LABEL.exec(whole.slice(bullet))?.[0].length ?? 0;
    const start = from + bullet + label;
    if (start < from + whole.length) parts.push({ start, end: from + whole.length });
  };
  let from = 0;
  for (const match of text.matchAll(HARD)) {
    const end = match.index + (match.groups?.['before']?.length ?? 0);
    const before = text.slice(from, end);
    const isSentence = match[0].includes('.') && match.groups?.['before'] !== undefined;
    if (isInBrackets(before) || (isSentence && SHORT.test(before))) continue;
    put(from, end);
    from = match.index + match[0].length;
  }
  put(from, text.length);
  return parts;
}

/** Cuts a part of a cell at every place where a name may end: names that hold a comma or "và" are put together later. */
export function atomsOf(text: string, part: Span): Atom[] {
  const atoms: Atom[] = [];
  const put = (from: number, to: number, separator: Atom['separator']): void => {
    const whole = text.slice(part.start + from, part.start + to).replace(TAIL, '');
    const start = part.start + from + (OFFICER.exec(whole)?.[0].length ?? 0);
    const raw = text.slice(start, part.start + from + whole.length);
    if (raw.trim() !== '') atoms.push({ start, ends: endsOf(raw, start), separator });
  };
  const words = text.slice(part.start, part.end);
  let from = 0;
  let separator: Atom['separator'] = 'none';
  for (const match of words.matchAll(SOFT)) {
    const after = match.index + match[0].length;
    if (isInBrackets(words.slice(from, match.index))) continue;
    if (isOneName(words.slice(from, match.index), words.slice(after))) continue;
    put(from, match.index, separator);
    from = after;
    const kind = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0];
    separator = kind as Atom['separator'];
  }
  put(from, words.length, separator);
  return atoms;
}

function endsOf(raw: string, start: number): number[] {
  const ends = [raw.length];
  const clause = CLAUSE.exec(raw)?.index;
  if (clause !== undefined && clause > 0) ends.push(clause);
  for (const end of [...ends]) {
    const name = raw.slice(0, end);
    for (const cut of [PROVINCE_NAME, PROVINCE]) {
      const [place, words = ''] = cut.exec(name) ?? [];
      // "Công an thành phố Hạ Long" is no agency of the province.
      if (place === undefined || namesCityOfProvince(agencyKey(place))) continue;
      const left = name.length - words.length;
      if (left > 0) ends.push(left);
    }
  }
  return ends.map((end) => start + end);
}

function isOneName(before: string, after: string): boolean {
  return ONE_NAME.some(([first, second]) => first.test(before) && second.test(after));
}

function isInBrackets(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}
