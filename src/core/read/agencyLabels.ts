import { normaliseText } from '../base/text';

/** Who leads and who cooperates, as one cell says both. */
export interface LabelledAgencies {
  leads: string;
  supports: string;
}

/** "- Chủ trì: …", "Cơ quan phối hợp: …", at the beginning of a cell, a line, a sentence or a bracket. */
const LABEL =
  /(?:^|[\n;.(,])[-+•*\s]*(?:(?:cơ quan|đơn vị|các đơn vị)\s+)?(chủ trì|phối hợp|tham mưu|thực hiện|theo dõi)(?:\s+(?:chủ trì|phối hợp|tham mưu|thực hiện|theo dõi|chính))*\s*:/giu;

/**
 * Takes a cell apart that names by labels who leads and who cooperates (SPEC R10).
 * @returns null where it has no label of who cooperates
 */
export function splitLabels(cell: string): LabelledAgencies | null {
  const text = normaliseText(cell);
  const labels = [...text.matchAll(LABEL)];
  if (!labels.some(([, who]) => isSupport(who))) return null;
  const found: LabelledAgencies = {
    leads: text.slice(0, labels[0]?.index ?? 0).trim(),
    supports: '',
  };
  for (const [nth, label] of labels.entries()) {
    const from = label.index + label[0].length;
    const said = text.slice(from, labels[nth + 1]?.index ?? text.length).trim();
    const role = isSupport(label[1]) ? 'supports' : 'leads';
    found[role] = [found[role], said].filter((part) => part !== '').join('; ');
  }
  return found;
}

function isSupport(who = ''): boolean {
  return who.toLowerCase() === 'phối hợp';
}
