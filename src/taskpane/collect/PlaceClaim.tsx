import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useState } from 'react';
import { type CriterionRef, criterionRef } from '../../core/assign/assignment';
import { foldAccents } from '../../core/base/text';
import type { Decimal } from '../../core/base/decimal';
import type { Task } from '../../core/base/task';
import type { Claim } from '../../core/collect/returned';
import { type Placement, rowSays } from '../../core/collect/placements';
import type { Criterion } from '../../core/table/appendix';
import { limitOf } from '../../core/table/limit';
import type { ScoredTable } from '../../core/table/scoredTable';
import { titleOf } from '../../core/table/shownCode';
import { useWords } from '../session/WordsContext';
import { CheckLines } from '../shell/CheckList';
import { useInSlices } from '../shell/useInSlices';
import { searchCriteria } from '../targets/searchCriteria';
import { OwnScore } from './OwnScore';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
  found: {
    textAlign: 'start',
    justifyContent: 'start',
    width: '100%',
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
});

/** As many found criteria as are shown at first. */
const SHOWN = 8;

interface Leaf {
  ref: CriterionRef;
  table: ScoredTable;
  criterion: Criterion;
}

interface PlaceClaimProps {
  claim: Claim;
  /** Those of the year worked on. */
  tables: readonly ScoredTable[];
  onPlace: (placement: Placement) => void;
}

/** Gives a row that belongs to no criterion to one that is searched for, with the score that it stands for there. */
export function PlaceClaim(props: PlaceClaimProps) {
  const words = useCollectWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.place}
      </Button>
      {isOpen && <Place {...props} />}
    </div>
  );
}

function Place({ claim, tables, onPlace }: PlaceClaimProps) {
  const styles = useStyles();
  const words = useCollectWords();
  const { figure } = useWords();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Leaf | null>(null);
  const sought = useDeferredValue(typed);
  const found = useInSlices(
    useCallback(() => leavesFound(tables, sought, claim.agency), [tables, sought, claim.agency]),
  );
  if (chosen) {
    const { ref, table, criterion } = chosen;
    return (
      <div>
        {titleOf(criterion)}
        <div className={styles.line}>
          <OwnScore
            kind={table.appendix.kind}
            max={limitOf(table, criterion)}
            from={plainFigure(claim, figure)}
            onTake={(value) => {
              onPlace({ ref, value, of: rowSays(claim, chosen) });
            }}
          />
          <Button
            size="small"
            onClick={() => {
              setChosen(null);
            }}
          >
            {words.placeElsewhere}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <SearchBox
        className={styles.box}
        size="small"
        placeholder={words.search}
        aria-label={words.placeSearch}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
      />
      {found?.value.length === 0 && <p>{words.noneFound}</p>}
      <CheckLines lines={found?.value ?? []} keyOf={({ ref }) => ref} shown={SHOWN}>
        {(leaf) => (
          <Button
            size="small"
            appearance="subtle"
            className={styles.found}
            onClick={() => {
              setChosen(leaf);
            }}
          >
            {titleOf(leaf.criterion)}
          </Button>
        )}
      </CheckLines>
    </>
  );
}

/** What the row says, where it is a score as it stands. */
function plainFigure({ score }: Claim, figure: (value: Decimal | null) => string): string {
  const isPlain = score.state === 'value' && score.relation === '=';
  return isPlain && score.value !== null ? figure(score.value) : '';
}

/** The leaf criteria that a search finds; as long as nothing is sought those that the agency leads, if it leads any. */
function* leavesFound(
  tables: readonly ScoredTable[],
  typed: string,
  agency: string,
): Task<readonly Leaf[]> {
  const sought = foldAccents(typed);
  const own = sought === '' ? yield* leavesWith(tables, foldAccents(agency)) : [];
  return own.length > 0 ? own : yield* leavesWith(tables, sought);
}

function* leavesWith(tables: readonly ScoredTable[], sought: string): Task<Leaf[]> {
  const leaves: Leaf[] = [];
  for (const table of tables) {
    const { appendix, nth } = table;
    const found = yield* searchCriteria(appendix, sought);
    for (const criterion of appendix.criteria) {
      if (criterion.children.length > 0 || !found.has(criterion.id)) continue;
      leaves.push({ ref: criterionRef(appendix.kind, criterion.id, nth), table, criterion });
    }
  }
  return leaves;
}
