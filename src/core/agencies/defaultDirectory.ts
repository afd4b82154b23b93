import type { Agency, AgencyDirectory } from './agency';
import { COMMUNE_OFFICES, COMMUNES, DISTRICTS, DISTRICT_OFFICES } from './default/localities';
import { BRANCHES, CENTRAL } from './default/central';
import {
  BOARDS,
  DEPARTMENTS,
  OFFICES,
  OTHERS,
  PARTY,
  SERVICE_CENTRE,
  MEDIA_CENTRE,
} from './default/province';

const collective = (name: string, members: readonly Agency[], aliases: string[] = []): Agency => ({
  name,
  aliases,
  isCollective: true,
  members: members.map((member) => member.name),
});

/** Cơ quan chuyên môn thuộc UBND tỉnh. */
const SPECIALISED = [...DEPARTMENTS, ...OFFICES];
const SECTORS = [...SPECIALISED, ...BOARDS];
const UNITS = [...SECTORS, SERVICE_CENTRE, MEDIA_CENTRE];
const LOCALITIES = [DISTRICTS, COMMUNES];

/**
 * The agencies of a Vietnamese province as administrative-reform plans name them, with the days on which they began
 * and ended, and the collectives that stand for them. A collective without members is open: nobody can tell from its
 * name who belongs to it. Names that say kinds in another order are known by themselves (genericNames).
 */
export const defaultDirectory: AgencyDirectory = {
  agencies: [
    ...UNITS,
    ...LOCALITIES,
    ...OTHERS,
    ...PARTY,
    ...DISTRICT_OFFICES,
    ...COMMUNE_OFFICES,
    ...CENTRAL,
    ...BRANCHES,
    collective('Các sở, ban, ngành', SECTORS, [
      'Các sở, ngành',
      'Các sở, ban, ngành tỉnh',
      'Các sở',
      'Các sở, ban, ngành thuộc tỉnh',
    ]),
    collective(
      'Các sở, ngành, địa phương',
      [...SECTORS, ...LOCALITIES],
      [
        'Các sở, ban, ngành, địa phương',
        'Các sở, ban, ngành và địa phương',
        'Các sở, ngành và địa phương',
        'Các sở, ban, ngành và các địa phương',
        'Các sở, ngành và các địa phương',
        'Các ngành, địa phương',
        'Các ngành, các cấp',
      ],
    ),
    collective('Các cơ quan chuyên môn thuộc UBND tỉnh', SPECIALISED, [
      'Các cơ quan chuyên môn cấp tỉnh',
      'Các cơ quan chuyên môn',
    ]),
    collective(
      'Các cơ quan, đơn vị, địa phương',
      [...UNITS, ...LOCALITIES],
      [
        'Các cơ quan, đơn vị và địa phương',
        'Các đơn vị, địa phương',
        'Các cơ quan, địa phương',
        'Tất cả các cơ quan, đơn vị, địa phương',
        'Các cơ quan, đơn vị, các địa phương',
      ],
    ),
    collective('Các cơ quan, đơn vị', UNITS, ['Các cơ quan, đơn vị thuộc và trực thuộc UBND tỉnh']),
    collective('Các địa phương', LOCALITIES, ['UBND các địa phương', 'UBND các cấp']),
    collective(
      'Các đơn vị sự nghiệp thuộc tỉnh',
      [SERVICE_CENTRE, MEDIA_CENTRE],
      [
        'Các đơn vị sự nghiệp trực thuộc UBND tỉnh',
        'Các đơn vị sự nghiệp thuộc UBND tỉnh',
        'Các đơn vị sự nghiệp công lập thuộc tỉnh',
        'Các đơn vị sự nghiệp công lập thuộc UBND tỉnh',
        'Các đơn vị sự nghiệp công lập trực thuộc UBND tỉnh',
      ],
    ),
    collective('Các cơ quan Trung ương đóng trên địa bàn tỉnh', CENTRAL, [
      'Các cơ quan Trung ương trên địa bàn tỉnh',
      'Các cơ quan Trung ương đóng trên địa bàn',
      'Các cơ quan ngành dọc',
      'Các cơ quan ngành dọc đóng trên địa bàn tỉnh',
    ]),
    // What their sheets are called: their own names are too long for that.
    collective(
      'Các cơ quan, đơn vị được giao nhiệm vụ',
      [],
      ['Các cơ quan được giao nhiệm vụ', 'Theo phân công', 'Theo phân công nhiệm vụ'],
    ),
    collective('Các cơ quan, đơn vị có liên quan', [], ['Các sở, ban, ngành có liên quan']),
    collective(
      'Các đơn vị sự nghiệp công lập trên địa bàn tỉnh',
      [],
      ['Các đơn vị sự nghiệp công lập', 'Đơn vị sự nghiệp công lập'],
    ),
    collective('Các Ban của HĐND tỉnh', [], ['Các Ban HĐND tỉnh']),
    collective(
      'Các ban của Đảng',
      [],
      [
        'Các ban Đảng',
        'Các ban xây dựng Đảng',
        'Các cơ quan Đảng',
        'Các cơ quan tham mưu, giúp việc Tỉnh ủy',
        'Các cơ quan tham mưu, giúp việc của Tỉnh ủy',
      ],
    ),
    collective('Các tổ chức chính trị - xã hội', [], ['Các tổ chức chính trị - xã hội tỉnh']),
    collective('Các đơn vị thuộc Bộ', []),
    collective('Các bộ, ngành Trung ương', [], ['Các bộ, cơ quan ngang bộ', 'Các bộ, ngành']),
  ],
};
