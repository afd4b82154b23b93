import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { AgencyDirectory } from '../../core/agencies/agency';
import { collectiveNames } from '../../core/agencies/collectiveNames';
import type { CriterionRef } from '../../core/assign/assignment';
import type { CriteriaByRef } from '../../core/assign/criteriaByRef';
import type { Gap } from '../../core/collect/collect';
import { gapsByAgency, type AgencyGaps } from '../../core/collect/gapsByAgency';
import { useWords } from '../session/WordsContext';
import { CheckGroup, CheckLines } from '../shell/CheckList';
import { titleOf } from '../../core/table/shownCode';
import { Disclosure } from '../shell/Disclosure';
import { useSearch } from '../shell/useSearch';
import { CriterionName } from './CriterionName';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({
  /** Names of two lines each are told from one another. */
  criterion: { paddingBottom: tokens.spacingVerticalXS },
  agencies: { paddingLeft: tokens.spacingHorizontalM },
});

interface GapListProps {
  gaps: readonly Gap[];
  criteria: CriteriaByRef;
  directory: AgencyDirectory;
}

/** Criteria without a score, by the agency to be reminded. @param props.children what is done with them */
export function GapList({ gaps, children, ...others }: GapListProps & { children?: ReactNode }) {
  const words = useCollectWords();
  if (gaps.length === 0) return null;
  return (
    <Disclosure title={words.gaps(gaps.length)} note={words.gapsNote}>
      {children}
      <Agencies gaps={gaps} {...others} />
    </Disclosure>
  );
}

function Agencies({ gaps, criteria, directory }: GapListProps) {
  const styles = useStyles();
  const words = useCollectWords();
  const groups = useMemo(() => gapsByAgency(gaps, collectiveNames(directory)), [gaps, directory]);
  const { box, isFound } = useSearch(words.search, gaps.length);
  const found = useMemo(() => {
    const isNamed = (ref: CriterionRef) => {
      const placed = criteria.get(ref);
      return isFound(placed ? titleOf(placed.criterion) : ref);
    };
    return groups.flatMap((group): AgencyGaps[] => {
      if (isFound(group.agency)) return [group];
      const refs = group.refs.filter(isNamed);
      return refs.length > 0 ? [{ ...group, refs }] : [];
    });
  }, [groups, criteria, isFound]);
  const headOf = ({ agency, refs }: AgencyGaps) =>
    words.gapsOf(agency || words.ownerless, refs.length);
  return (
    <div className={styles.agencies}>
      {box}
      {found.length === 0 && <p>{words.noneFound}</p>}
      <CheckLines lines={found} keyOf={({ agency }) => agency}>
        {(group) => (
          <CheckGroup
            title={headOf(group)}
            {...(group.why === 'nobody' ? {} : { note: words.gapWhy[group.why] })}
            lines={group.refs}
            keyOf={(ref) => ref}
          >
            {(ref) => (
              <div className={styles.criterion}>
                <CriterionName criterion={ref} criteria={criteria} />
                <Recorded criterion={ref} criteria={criteria} />
              </div>
            )}
          </CheckGroup>
        )}
      </CheckLines>
    </div>
  );
}

/** What the table holds all the same, from an earlier collection or typed there. */
function Recorded(props: { criterion: CriterionRef; criteria: CriteriaByRef }) {
  const { figure } = useWords();
  const words = useCollectWords();
  const placed = props.criteria.get(props.criterion);
  const result = placed?.table.computed.of(placed.criterion).result ?? null;
  return result === null ? null : <>{words.recorded(figure(result))}</>;
}
