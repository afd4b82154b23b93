import { normaliseText } from '../base/text';

/** Who leads and who cooperates, as one cell says both. */
export interface LabelledAgencies {
  leads: string;
  supports: string;
}

/** "- Chủ trì: …", "Cơ quan phối hợp: …", at the beginning of a cell, a line, a sentence or a bracket. */
const LABEL =
  /(?:^|[\n;.(,])[-+•*\s]*(?:(?:cơ quan|đơn vị|các đơn vị)\s+|(?:cq|đv)\s*)?(chủ trì|phối hợp|tham mưu|thực hiện|theo dõi|chính|phụ|ct|ph)(?:(?:,?\s+(?:và\s+)?|\s*\/\s*)(?:chủ trì|phối hợp|tham mưu|thực hiện|theo dõi|chính))*\s*:/giu;

/** "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp": before and after. */
const VERBS =
  /(?<leads>\S[^:]*?)[\s,]+chủ trì\s*[,;]?\s*(?:và\s+)?phối hợp(?:\s+(?:với|cùng))?\s*:?\s*(?<supports>\S[^]*)/iu;

/** "Cơ quan chủ trì, phối hợp: …" is a label, and names nobody ahead of it. */
const NOBODY = /^[-+•*\s]*(?:các\s+)?(?:cơ quan|đơn vị|cq|đv)$/iu;

/** "Sở Nội vụ chủ trì; Sở Tư pháp phối hợp": each behind its names. */
const BOTH_BEHIND =
  /^(?<leads>[^:]*?)\s+(?:chủ trì|tham mưu)(?:\s+(?:thực hiện|tham mưu))*\s*[;,.\n]\s*(?<supports>[^:]*?)\s+(?:cùng\s+)?phối hợp(?:\s+thực hiện)?\.?$/iu;

/** "Sở Nội vụ phối hợp (với) Sở Tư pháp", without a label of who leads ahead of it. */
const WITH =
  /^(?![-+•*\s]*chủ trì\s)(?<leads>[^:;\n]*?)[\s,]+phối hợp\s+(?:với\s+|cùng\s+)?(?<supports>(?:các|sở|ban|ubnd|ủy ban|văn phòng|thanh tra|công an|cục|chi cục|thuế|thống kê|kho bạc|kbnn|bhxh|bảo hiểm|ngân hàng|bưu điện|trung tâm|bộ|hội|đoàn|mặt trận|tòa án|viện|điện lực|công ty|vnpt|vp)\s[^]*)/iu;

/** "Sở Nội vụ (chủ trì)", behind the names. */
const BEHIND = /\((?:cơ quan|đơn vị)?\s*(chủ trì|phối hợp|ct(?=\))|ph(?=\)))[^():]*\)/giu;

/** "Chủ trì Sở Nội vụ, phối hợp Sở Tư pháp": a label without its colon. */
const WITHOUT_COLON =
  /(^|[\n;.,])([-+•*\s]*(?:chủ trì|phối hợp))\s+(?:với\s+|là\s+|-\s+)?(?=(?:các|sở|ban|ubnd|ủy ban|văn phòng|thanh tra|công an|cục|chi cục)\s)/giu;

/**
 * Takes a cell apart that names by labels who leads and who cooperates (SPEC R10).
 * @param isAlone no other column says who cooperates, so that "A phối hợp với B" tells A from B
 * @returns null where it has no label of who cooperates, or who leads among others
 */
export function splitLabels(cell: string, isAlone = true): LabelledAgencies | null {
  const text = normaliseText(cell);
  return (
    splitBehind(text) ??
    splitVerbs(text, isAlone) ??
    splitBefore(text.replace(WITHOUT_COLON, '$1$2: '))
  );
}

function splitVerbs(text: string, isAlone: boolean): LabelledAgencies | null {
  const found = VERBS.exec(text) ?? BOTH_BEHIND.exec(text) ?? (isAlone ? WITH.exec(text) : null);
  const { leads, supports } = found?.groups ?? {};
  if (leads === undefined || supports === undefined || NOBODY.test(leads)) return null;
  return { leads, supports };
}

/** Whoever stands beside one who is marked as leading, and is not marked, cooperates. */
function splitBehind(text: string): LabelledAgencies | null {
  const labels = [...text.matchAll(BEHIND)];
  if (labels.length === 0) return null;
  const found: LabelledAgencies = { leads: '', supports: '' };
  let from = 0;
  for (const label of labels) {
    put(found, isSupport(label[1]) ? 'supports' : 'leads', text.slice(from, label.index));
    from = label.index + label[0].length;
  }
  put(found, 'supports', text.slice(from));
  return found.supports === '' ? null : found;
}

function put(found: LabelledAgencies, role: keyof LabelledAgencies, names: string): void {
  const said = names.replace(/^[\s,;.]+|[\s,;.]+$/g, '');
  found[role] = [found[role], said].filter((part) => part !== '').join('; ');
}

function splitBefore(text: string): LabelledAgencies | null {
  const labels = [...text.matchAll(LABEL)];
  if (!labels.some(([, who]) => isSupport(who))) return null;
  const found: LabelledAgencies = {
    leads: text.slice(0, labels[0]?.index ?? 0).trim(),
    supports: '',
  };
  for (const [nth, label] of labels.entries()) {
    const from = label.index + label[0].length;
    const said = withoutOpenEnd(text.slice(from, labels[nth + 1]?.index ?? text.length).trim());
    const role = isSupport(label[1]) ? 'supports' : 'leads';
    found[role] = [found[role], said].filter((part) => part !== '').join('; ');
  }
  return found;
}

/** "(phối hợp: Sở Tài chính)": the bracket was opened before the label. */
function withoutOpenEnd(said: string): string {
  const end = /\)[\s.;,]*$/.exec(said)?.index;
  if (end === undefined || said.lastIndexOf('(', end) > said.lastIndexOf(')', end - 1)) return said;
  return said.slice(0, end).trim();
}

function isSupport(who = ''): boolean {
  return who.toLowerCase().startsWith('ph');
}
