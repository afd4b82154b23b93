import { agencyKey } from '../agencies/agencyKey';
import { levelOf } from '../agencies/level';
import { issuedBy } from './issuedBy';
import { isRequested } from './requested';

/** Who reports, as it stands above its paper's number. */
export interface ReportersNames {
  /** Who is above it; '' where that is not known here: it is written in. */
  above: string;
  /** `above` is the first line of its own name. */
  isAboveOwn: boolean;
  issuer: string;
  /** Where its papers are dated; null: where the province's are. */
  place: string | null;
}

/** To be written in. */
const UNKNOWN = '……………';
const COMMITTEE = /^ubnd(?= |$)/u;
/** "UBND cấp xã", "UBND các xã, phường": the form of all of them; or one that nobody names. */
const OF_A_LEVEL =
  /(?:^| )(?:cấp (?:huyện|xã)|các)(?= |$)|^ubnd (?:xã|phường|đặc khu|huyện|quận|thị xã)(?:,|$)/u;
/** What belongs to a ministry, a central body, a company or a council, and to no committee, wherever it is. */
const OF_OTHERS =
  /^(?:công an|bộ (?:chỉ huy|chqs|tư lệnh)|ban (?:chỉ huy|chqs)|(?:chi )?cục|thuế|thống kê|kho bạc|kbnn|ngân hàng|nhnn|hải quan|bảo hiểm|bhxh|bưu điện|thi hành án|thads|viễn thông|vnpt|viettel|công ty|tổng công ty|tập đoàn|điện lực|báo|vp (?:đoàn|hđnd)(?!.* ubnd))(?= |$)/u;
/** In the province these are a department's; in a district or a commune the committee's own. */
const OF_DEPARTMENTS = /^(?:phòng|trường)(?= |$)/u;

/**
 * The names above a report (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2): the people's committee stands above its own
 * departments alone.
 *
 * @param committee the province's, in capitals
 */
export function reportersNames(agency: string, committee: string): ReportersNames {
  const key = agencyKey(agency);
  // Behind a comma stands the district that tells it from others of its name.
  const [committeeName = agency] = agency.split(',');
  const issuer = agency.toUpperCase();
  const level = levelOf(key);
  const isLocal = level === 'commune' || level === 'district';
  const isLevel = OF_A_LEVEL.test(key);
  if (COMMITTEE.test(key)) {
    const [above = '', name = ''] = committee.split('\n');
    if (!isLocal && !isLevel) return { above, isAboveOwn: true, issuer: name, place: null };
    const { lines, place: local } = issuedBy(committeeName);
    const named = isLevel
      ? { issuer: UNKNOWN, place: UNKNOWN }
      : { issuer: lines[1], place: local };
    return { ...named, above: lines[0], isAboveOwn: true };
  }
  // A committee of the Party is where its commune is.
  const its = {
    isAboveOwn: false,
    issuer,
    place: level.endsWith('district') || level.endsWith('commune') ? UNKNOWN : null,
  };
  if (isRequested(agency) || OF_OTHERS.test(key)) return { ...its, above: '' };
  if (isLocal) return { ...its, above: `ỦY BAN NHÂN DÂN\n${UNKNOWN}` };
  const isOthers = level !== 'province' || OF_DEPARTMENTS.test(key);
  return { ...its, above: isOthers ? '' : committee };
}
