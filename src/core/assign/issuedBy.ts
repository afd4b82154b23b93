import { oneLine } from '../base/text';

/** Who issues a document, as it stands above its number. */
export interface Issuer {
  /** In capitals, as two lines; the first is '' of a body that is no people's committee. */
  lines: readonly [string, string];
  /** The province's name, where the body's own says it. */
  place: string | null;
}

const COMMITTEE = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu;
const PROVINCE = /^(tỉnh|thành phố|tp)(?:\.\s*|\s+)(.+)$/iu;
/** Kinds of districts and communes; a name that is a number keeps its kind: "Phường 1". */
const LOCALITY = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)\s+(\D.*)$/iu;
/** Bodies whose names begin as a province's does: "Tỉnh ủy". */
const OTHER_BODY = /^(?:ủy|uỷ|đoàn)(?=\s|$)/iu;

/**
 * Reads the issuing body as somebody names it (SPEC G13).
 *
 * @param said "UBND tỉnh Quảng Ninh", "tỉnh Quảng Ninh", or another body
 */
export function issuedBy(said: string): Issuer {
  const whole = oneLine(said);
  const own = whole.replace(COMMITTEE, '');
  const [, kind = '', name = own] = PROVINCE.exec(own) ?? [];
  const isProvince = own !== whole || (kind !== '' && !OTHER_BODY.test(name));
  if (!isProvince) return { lines: ['', whole.toUpperCase()], place: null };
  const kindWord = kind.toLowerCase() === 'tp' ? 'thành phố' : kind;
  const [, locality = name] = LOCALITY.exec(name) ?? [];
  const place = `${locality.charAt(0).toUpperCase()}${locality.slice(1)}`;
  return { lines: ['ỦY BAN NHÂN DÂN', `${kindWord} ${name}`.trim().toUpperCase()], place };
}
