/** Cities under the central government: what is called by one of their names is of a province's level. */
const CENTRAL_CITY = '(?:hà nội|hải phòng|đà nẵng|cần thơ|huế|hồ chí minh)(?= |$)';
/** A city of a province by its name. */
const CITY = `thành phố (?!${CENTRAL_CITY}|(?:trực )?thuộc |và |hoặc )(?=\\p{L}|\\d)`;
const KIND_OF_DISTRICT = `(?:(?:huyện|quận|thị xã) (?=\\p{L}|\\d)|${CITY})`;

const OF_COMMUNE = /(?:^| )(?:(?:phường|thị trấn|đặc khu)(?= |$)|xã(?= (?!hội(?: |$))|$))/u;
const OF_DISTRICT = new RegExp(`(?:^| )(?:(?:huyện|quận|thị xã)(?= |$)|${CITY})`, 'u');
/** "Xã" in these is no commune. */
const NO_COMMUNE = /(^| )(thị|hợp tác) xã(?= |$)/gu;

/** Bodies of the Party are no agencies of the state of the same name. */
const OF_PARTY = /(?:^| )(?:tỉnh|thành|đảng) ủy(?= |$)/u;

export type Level = 'party' | 'province' | 'district' | 'commune';

/**
 * Of which level an agency says that it is; names that say nothing are of the province.
 *
 * @param key of the agency's name
 */
export function levelOf(key: string): Level {
  if (OF_PARTY.test(key)) return 'party';
  if (OF_COMMUNE.test(key.replace(NO_COMMUNE, ' '))) return 'commune';
  return OF_DISTRICT.test(key) ? 'district' : 'province';
}

/** Rooms (phòng) of a district, by what they begin with: Nghị định 37/2014/NĐ-CP. */
const FIELDS = [
  ...['nội vụ', 'tư pháp', 'tài chính', 'tài nguyên', 'lao động', 'văn hóa', 'giáo dục', 'y tế'],
  ...['kinh tế', 'quản lý đô thị', 'nông nghiệp', 'dân tộc'],
].join('|');
const NAMED_DISTRICT = new RegExp(
  `^(?:ubnd|hđnd|hội đồng nhân dân|phòng (?:${FIELDS})(?: \\S+)*?) (?:các )?${KIND_OF_DISTRICT}`,
  'u',
);

/**
 * Whether a name is that of one district's committee, council or room: "UBND huyện Ba Chẽ". Health centres, schools and
 * the like keep their names longer than their districts did.
 *
 * @param key of the agency's name
 */
export function isNamedDistrict(key: string): boolean {
  return NAMED_DISTRICT.test(key) && levelOf(key) === 'district';
}
