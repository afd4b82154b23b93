import { rangeObject, type RangeTarget } from './range';
import { objectOf, type HostObject, type ObjectType } from '../hostObject';
import { fullAddress } from '../rangeAddress';

/** Several areas of one sheet. */
export type AreasTarget = Omit<RangeTarget, 'area'> & { areas: RangeTarget['area'][] };

const COLLECTION: ObjectType<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ areas, ...rest }) => areas.map((area) => rangeObject({ ...rest, area })),
  methods: { GetCount: ({ areas }) => areas.length },
};

const RANGE_AREAS: ObjectType<AreasTarget> = {
  name: 'RangeAreas',
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  children: { Areas: (target) => objectOf(COLLECTION, target) },
};

export function rangeAreasObject(target: AreasTarget): HostObject {
  return objectOf(RANGE_AREAS, target);
}
