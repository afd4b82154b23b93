import { makeStyles, tokens } from '@fluentui/react-components';
import { readCriterionRef } from '../../core/ownSheets/rowSubject';
import { indexKinds, traitsOf } from '../../core/table/indexTraits';
import { type CriteriaCounts, criteriaCounts } from '../../core/assign/criteriaCounts';
import { criteriaByRef } from '../../core/assign/criteriaByRef';
import { isRequested } from '../../core/assign/requested';
import { useCallback } from 'react';
import type { Reading } from '../../app/reading';
import type { Assignment, CriterionRef } from '../../core/assign/assignment';
import { ZERO } from '../../core/base/decimal';
import type { Task } from '../../core/base/task';
import { saidSum } from '../../core/assign/points';
import type { SaidFigure } from '../../core/table/bound';
import { agencyStakes } from '../../core/overview/agencyStakes';
import { beginLine } from '../../strings/beginLine';
import { sumText } from '../../strings/printedText';
import { useWords } from '../session/WordsContext';
import { AllTick, CheckLines, type Ticks } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { PlaceLink } from '../shell/PlaceLink';
import { useInSlices } from '../shell/useInSlices';
import { useSearch } from '../shell/useSearch';
import { useAssignWords } from './assignWords';
import type { AssignStrings } from '../../strings/assign.vi';

const useStyles = makeStyles({
  /** Names of two lines each are told from one another. */
  criterion: { paddingBottom: tokens.spacingVerticalXS },
});

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
  const styles = useStyles();
  const { strings, mark } = useWords();
  const { app } = strings;
  const words = useAssignWords();
  const { assignments } = reading;
  const { box, isFound } = useSearch(words.search, assignments.length);
  const found = assignments.filter(({ agency }) => isFound(agency));
  const ticks: Ticks<Assignment, string> = {
    nameOf,
    isTicked: (agency) => !left.has(agency),
    isWhole: left.size === 0,
    onTick: (agencies, isTicked) => {
      const others = [...left].filter((agency) => !agencies.includes(agency));
      onLeft(new Set(isTicked ? others : [...others, ...agencies]));
    },
  };
  const counting = useInSlices(useCallback(() => figuresByAgency(reading), [reading]));
  const said = (one: Assignment): string[] => {
    const figures = counting?.value.get(one.agency);
    if (!figures) return [];
    const { counts, stake } = figures;
    const isNothing = stake?.relation === '=' && stake.value === ZERO;
    const atStake = words.atStake(`${sumText(stake, mark)} ${app.points}`);
    const asked = isRequested(one.agency) ? [words.requested] : [];
    return [
      ...asked,
      ...countsSaid(one, counts, words),
      ...(stake === null || isNothing ? [] : [atStake]),
    ];
  };
  return (
    <>
      {box}
      {found.length > 0 ? (
        <AllTick lines={found} keyOf={nameOf} ticks={ticks} name={words.all} isLabelled />
      ) : (
        <p>{words.noneFound}</p>
      )}
      <CheckLines lines={found} keyOf={nameOf} ticks={ticks} shown={AGENCIES_SHOWN}>
        {(one) => (
          <Disclosure title={one.agency} note={beginLine(said(one))}>
            <CheckLines lines={one.lead} keyOf={(ref) => ref}>
              {(ref) => (
                <div className={styles.criterion}>
                  <CriterionLine reading={reading} criterion={ref} />
                </div>
              )}
            </CheckLines>
          </Disclosure>
        )}
      </CheckLines>
    </>
  );
}

interface AgencyFigures {
  counts: CriteriaCounts;
  /** What the targets ask of the criteria scored in points that it leads. */
  stake: SaidFigure | null;
}

function* figuresByAgency({
  tables,
  assignments,
}: Reading): Task<ReadonlyMap<string, AgencyFigures>> {
  const counts = yield* criteriaCounts(assignments, yield* criteriaByRef(tables));
  const stakes = yield* agencyStakes(tables, assignments);
  const byAgency = new Map(stakes.map((one) => [one.agency, saidSum(one, 'stake')]));
  return new Map(
    [...counts].map(([agency, counted]) => [
      agency,
      { counts: counted, stake: byAgency.get(agency) ?? null },
    ]),
  );
}

function countsSaid(
  { leadTasks, supportTasks, duties }: Assignment,
  { led, shared, supported }: CriteriaCounts,
  words: AssignStrings,
): string[] {
  const tasks = leadTasks.length + supportTasks.length + duties.length;
  const leading = indexKinds().flatMap((kind) => {
    const count = led.get(kind) ?? 0;
    return count > 0 ? [words.ofIndex(count, traitsOf(kind).name)] : [];
  });
  return [
    words.led(leading.join(', ')),
    shared > 0 && words.shared(shared),
    supported > 0 && words.supported(supported),
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
