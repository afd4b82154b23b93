import type { CriterionRef } from '../../core/assign/assignment';
import type { CriteriaByRef } from '../../core/assign/criteriaByRef';
import { titleOf } from '../../core/table/shownCode';
import { PlaceLink } from '../shell/PlaceLink';

/** A criterion by its code and name, as a link to its row; what no table holds by the key that was sent. */
export function CriterionName(props: { criterion: CriterionRef; criteria: CriteriaByRef }) {
  const placed = props.criteria.get(props.criterion);
  if (!placed) return <>{props.criterion}</>;
  const { row } = placed.criterion;
  const { sheet, columns, area } = placed.table.appendix;
  return (
    <PlaceLink sheet={sheet} row={row} column={columns.name ?? area.column}>
      {titleOf(placed.criterion)}
    </PlaceLink>
  );
}
