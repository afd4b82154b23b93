import { readCriterionRef } from '../../core/ownSheets/rowSubject';
import { indexKinds, traitsOf } from '../../core/table/indexTraits';
import { leavesAmong } from '../../core/assign/leafRefs';
import { useCallback, useMemo } from 'react';
import type { Reading } from '../../app/reading';
import type { Assignment, CriterionRef } from '../../core/assign/assignment';
import { type Decimal, ZERO } from '../../core/base/decimal';
import type { Task } from '../../core/base/task';
import { agencyStakes } from '../../core/overview/agencyStakes';
import { useWords } from '../session/WordsContext';
import { AllTick, CheckLines, type Ticks } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { PlaceLink } from '../shell/PlaceLink';
import { useInSlices } from '../shell/useInSlices';

/** As many as a province has. */
const AGENCIES_SHOWN = 60;

const nameOf = ({ agency }: Assignment) => agency;

interface AgencyListProps {
  reading: Reading;
  /** Agencies that get no sheet now. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
}

/** The agencies with what they answer for; each can be chosen, and opened. */
export function AgencyList({ reading, left, onLeft }: AgencyListProps) {
  const { strings, figure } = useWords();
  const { assign: words, app } = strings;
  const { assignments } = reading;
  const ticks: Ticks<Assignment, string> = {
    nameOf,
    isTicked: (agency) => !left.has(agency),
    isWhole: left.size === 0,
    onTick: (agencies, isTicked) => {
      const others = [...left].filter((agency) => !agencies.includes(agency));
      onLeft(new Set(isTicked ? others : [...others, ...agencies]));
    },
  };
  const isLeaf = useMemo(() => leavesAmong(reading.tables), [reading]);
  const adding = useInSlices(useCallback(() => stakesByAgency(reading), [reading]));
  const stakes = adding?.value;
  const stakeSaid = (stake: Decimal) =>
    stake === ZERO ? [] : [words.atStake(`${figure(stake)} ${app.points}`)];
  return (
    <>
      <h2>{words.agencies(assignments.length)}</h2>
      <AllTick lines={assignments} keyOf={nameOf} ticks={ticks} name={words.all} isLabelled />
      <CheckLines lines={assignments} keyOf={nameOf} ticks={ticks} shown={AGENCIES_SHOWN}>
        {(one) => (
          <Disclosure
            title={one.agency}
            note={[
              ...countsSaid(one, words, isLeaf),
              ...stakeSaid(stakes?.get(one.agency) ?? ZERO),
            ].join(' · ')}
          >
            <CheckLines lines={one.lead} keyOf={(ref) => ref}>
              {(ref) => <CriterionLine reading={reading} criterion={ref} />}
            </CheckLines>
          </Disclosure>
        )}
      </CheckLines>
    </>
  );
}

/** What the targets ask of each agency that leads criteria scored in points, by its name. */
function* stakesByAgency({ tables, assignments }: Reading): Task<ReadonlyMap<string, Decimal>> {
  const stakes = yield* agencyStakes(tables, assignments);
  return new Map(stakes.map(({ agency, stake }) => [agency, stake]));
}

function countsSaid(
  { lead, shared, support, leadTasks, supportTasks, duties }: Assignment,
  words: ReturnType<typeof useWords>['strings']['assign'],
  isLeaf: (ref: CriterionRef) => boolean,
): string[] {
  const tasks = leadTasks.length + supportTasks.length + duties.length;
  const sharing = shared.filter(isLeaf).length;
  const supporting = support.filter(isLeaf).length;
  const led = indexKinds().flatMap((kind) => {
    const count = lead.filter(
      (ref) => readCriterionRef(ref)?.table.index === kind && isLeaf(ref),
    ).length;
    return count > 0 ? [`${count} ${traitsOf(kind).name}`] : [];
  });
  return [
    words.led(led.join(', ')),
    sharing > 0 && words.shared(sharing),
    supporting > 0 && words.supported(supporting),
    tasks > 0 && words.tasks(tasks),
  ].filter((part) => part !== false);
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
    <PlaceLink sheet={sheet} row={found.row} column={columns.leads ?? columns.name ?? 0}>
      {found.code} {found.name}
    </PlaceLink>
  );
}
