import { CENTRAL_CITIES } from './provinces';

/** Cities under the central government: what is called by one of their names is of a province's level. */
const CENTRAL_CITY = `(?:${CENTRAL_CITIES.map((name) => name.toLowerCase()).join('|')})(?= |$)`;
/** A city of a province by its name. */
const CITY = `thành phố (?!${CENTRAL_CITY}|(?:trực )?thuộc |và |hoặc )(?=\\p{L}|\\d)`;
const KIND_OF_DISTRICT = `(?:(?:các |cấp )?(?:huyện|quận|thị xã)(?= |$)|${CITY})`;

const OF_COMMUNE = /(?:^| )(?:(?:phường|thị trấn|đặc khu)(?= |$)|xã(?= (?!hội(?: |$))|$))/u;
const OF_DISTRICT = new RegExp(`(?:^| )(?:(?:huyện|quận|thị xã)(?= |$)|${CITY})`, 'u');
/** "Xã" in these is no commune. */
const NO_COMMUNE = /(^| )(thị|hợp tác) xã(?= |$)/gu;

/** Bodies of the Party are no agencies of the state of the same name. */
const OF_PARTY = /(?:^| )(?:tỉnh|thành|đảng|huyện|quận|thị) ủy(?= |$)|(?:^| )đảng(?= |$)/u;

/** Of ministries; "Bộ Chỉ huy", "Bộ phận" and "Nội vụ" are none. */
const OF_MINISTRY =
  /^(?:các )?(?:vụ|tổng cục|bộ(?! (?:chỉ|chqs|phận|đội|tư lệnh)))(?= |$)|(?:thuộc|của|thanh tra|vp) (?:bộ|chính phủ)(?= |$)/u;

type Place = 'province' | 'district' | 'commune';
export type Level = Place | 'ministry' | `party of a ${Place}`;

/**
 * Of which level an agency says that it is; names that say nothing are of the province.
 *
 * @param key of the agency's name
 */
export function levelOf(key: string): Level {
  if (OF_MINISTRY.test(key)) return 'ministry';
  const place = placeOf(key);
  return OF_PARTY.test(key) ? `party of a ${place}` : place;
}

function placeOf(key: string): Place {
  if (OF_COMMUNE.test(key.replace(NO_COMMUNE, ' '))) return 'commune';
  return OF_DISTRICT.test(key) ? 'district' : 'province';
}

const TOWN = /^(?:(?:hđnd )?(?:và )?ubnd |hđnd )?thị trấn (?!và |hoặc )\p{L}/u;

/** Whether a name means a town (thị trấn), or its committee or council. @param key of the agency's name */
export function isTown(key: string): boolean {
  return TOWN.test(key);
}

/** Rooms (phòng) of a district, by what they begin with: Nghị định 37/2014/NĐ-CP. */
const FIELDS = [
  ...['nội vụ', 'tư pháp', 'tài chính', 'tài nguyên', 'lao động', 'văn hóa', 'giáo dục', 'y tế'],
  ...['kinh tế', 'quản lý đô thị', 'nông nghiệp', 'dân tộc'],
].join('|');
const OF_COMMITTEE = new RegExp(
  `^(?:(?:hđnd )?(?:và )?ubnd|hđnd|phòng (?:${FIELDS})(?: \\S+)*?)$`,
  'u',
);
/** What is of districts: "Công an" of "Công an huyện Ba Chẽ". */
const NAMED_DISTRICT = new RegExp(`^(?:(.+?) )?${KIND_OF_DISTRICT}`, 'u');
const CITY_OF_PROVINCE = new RegExp(`(?:^| )${CITY}`, 'u');

/** An office of districts: what kind it is of, and whether it is the committee, the council or one of its rooms. */
export interface DistrictOffice {
  office: string;
  isOfCommittee: boolean;
}

/**
 * The office of districts that a name means: "UBND huyện Ba Chẽ", "Công an thành phố Hạ Long"; null where it is none.
 *
 * @param key of the agency's name
 */
export function districtOffice(key: string): DistrictOffice | null {
  const found = NAMED_DISTRICT.exec(key);
  if (!found || levelOf(key) !== 'district') return null;
  const [, office = ''] = found;
  // "Thành phố Thủ Đức" is its committee.
  return { office, isOfCommittee: office === '' || OF_COMMITTEE.test(office) };
}

/** Whether words name a city that was one of a province's districts. @param key of the words */
export function namesCityOfProvince(key: string): boolean {
  return CITY_OF_PROVINCE.test(key);
}
