import { readCriterionRef } from '../../core/ownSheets/rowSubject';
import { indexKinds, traitsOf } from '../../core/table/indexTraits';
import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Reading } from '../../app/reading';
import type { Assignment, CriterionRef } from '../../core/assign/assignment';
import { type Decimal, ZERO } from '../../core/base/decimal';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';
import { PlaceLink } from '../shell/PlaceLink';
import { useInSlices } from '../shell/useInSlices';
import { usePaged } from '../shell/usePaged';
import { pointsAtStake } from './agencyFigures';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
  },
  refs: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** As many as a province has. */
const AGENCIES_SHOWN = 60;
const CRITERIA_SHOWN = 40;

interface AgencyListProps {
  reading: Reading;
  /** Agencies that get no sheet now. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
}

/** The agencies with what they answer for; each can be chosen, and opened. */
export function AgencyList({ reading, left, onLeft }: AgencyListProps) {
  const styles = useStyles();
  const { strings, figure } = useWords();
  const { assign: words, app } = strings;
  const { assignments } = reading;
  const chosen = assignments.length - left.size;
  const { shown, more } = usePaged(assignments, AGENCIES_SHOWN);
  const adding = useInSlices(useCallback(() => pointsAtStake(reading), [reading]));
  const stakes = adding?.value;
  const stakeSaid = (stake: Decimal) =>
    stake === ZERO ? [] : [words.atStake(`${figure(stake)} ${app.units.points}`)];
  return (
    <>
      <h2>{words.agencies(assignments.length)}</h2>
      <Checkbox
        label={words.all}
        checked={left.size === 0 ? true : chosen === 0 ? false : 'mixed'}
        onChange={() => {
          onLeft(new Set(left.size === 0 ? assignments.map(({ agency }) => agency) : []));
        }}
      />
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.agency} className={styles.item}>
            <Checkbox
              aria-label={one.agency}
              checked={!left.has(one.agency)}
              onChange={() => {
                const next = new Set(left);
                if (!next.delete(one.agency)) next.add(one.agency);
                onLeft(next);
              }}
            />
            <Disclosure
              title={one.agency}
              note={[...countsSaid(one, words), ...stakeSaid(stakes?.get(one.agency) ?? ZERO)].join(
                ' · ',
              )}
            >
              <LedCriteria reading={reading} refs={one.lead} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function countsSaid(
  { lead, shared, support, leadTasks, supportTasks, duties }: Assignment,
  words: ReturnType<typeof useWords>['strings']['assign'],
): string[] {
  const tasks = leadTasks.length + supportTasks.length + duties.length;
  const led = indexKinds().flatMap((kind) => {
    const count = lead.filter((ref) => readCriterionRef(ref)?.table.index === kind).length;
    return count > 0 ? [`${count} ${traitsOf(kind).name}`] : [];
  });
  return [
    words.led(led.length > 0 ? led.join(', ') : '0'),
    shared.length > 0 && words.shared(shared.length),
    support.length > 0 && words.supported(support.length),
    tasks > 0 && words.tasks(tasks),
  ].filter((part) => part !== false);
}

function LedCriteria({ reading, refs }: { reading: Reading; refs: readonly CriterionRef[] }) {
  const styles = useStyles();
  const { shown, more } = usePaged(refs, CRITERIA_SHOWN);
  return (
    <>
      <ul className={styles.refs}>
        {shown.map((ref) => (
          <CriterionLine key={ref} reading={reading} criterion={ref} />
        ))}
      </ul>
      {more}
    </>
  );
}

function CriterionLine({ reading, criterion }: { reading: Reading; criterion: CriterionRef }) {
  const ref = readCriterionRef(criterion);
  const table = reading.tables.find(
    ({ appendix, nth }) => appendix.kind === ref?.table.index && nth === ref.table.nth,
  );
  const found = ref && table?.appendix.byId.get(ref.id);
  if (!found || !table) return null;
  const { sheet, columns } = table.appendix;
  return (
    <li>
      <PlaceLink sheet={sheet} row={found.row} column={columns.leads ?? columns.name ?? 0}>
        {found.code} {found.name}
      </PlaceLink>
    </li>
  );
}
