import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AgencyDirectory } from '../../core/agencies/agency';
import { collectiveNames } from '../../core/agencies/collectiveNames';
import type { CriterionRef } from '../../core/assign/assignment';
import type { CriteriaByRef } from '../../core/assign/criteriaByRef';
import type { Gap } from '../../core/collect/collect';
import { gapsByAgency, type AgencyGaps } from '../../core/collect/gapsByAgency';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';
import { usePaged } from '../shell/usePaged';
import { CriterionName } from './CriterionName';

const useStyles = makeStyles({
  agencies: { paddingLeft: tokens.spacingHorizontalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Agencies and criteria at first. */
const SHOWN = 40;

interface GapListProps {
  gaps: readonly Gap[];
  criteria: CriteriaByRef;
  directory: AgencyDirectory;
}

/** Criteria without a score, by the agency to be reminded. */
export function GapList({ gaps, ...others }: GapListProps) {
  const { collect: words } = useWords().strings;
  if (gaps.length === 0) return null;
  return (
    <Disclosure title={words.gaps(gaps.length)}>
      <Agencies gaps={gaps} {...others} />
    </Disclosure>
  );
}

function Agencies({ gaps, criteria, directory }: GapListProps) {
  const styles = useStyles();
  const { collect: words } = useWords().strings;
  const groups = useMemo(() => gapsByAgency(gaps, collectiveNames(directory)), [gaps, directory]);
  const { shown, more } = usePaged(groups, SHOWN);
  return (
    <div className={styles.agencies}>
      {shown.map((group) => (
        <Disclosure
          key={group.agency}
          title={words.gapsOf(group.agency || words.ownerless, group.refs.length)}
          {...(group.why === 'nobody' ? {} : { note: words.gapWhy[group.why] })}
        >
          <Criteria group={group} criteria={criteria} />
        </Disclosure>
      ))}
      {more}
    </div>
  );
}

/** What the table holds all the same, from an earlier collection or typed there. */
function Recorded(props: { criterion: CriterionRef; criteria: CriteriaByRef }) {
  const { strings, figure } = useWords();
  const placed = props.criteria.get(props.criterion);
  const result = placed?.table.computed.of(placed.criterion).result ?? null;
  return result === null ? null : <>{strings.collect.recorded(figure(result))}</>;
}

function Criteria({ group, criteria }: { group: AgencyGaps; criteria: CriteriaByRef }) {
  const styles = useStyles();
  const { shown, more } = usePaged(group.refs, SHOWN);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((ref) => (
          <li key={ref}>
            <CriterionName criterion={ref} criteria={criteria} />
            <Recorded criterion={ref} criteria={criteria} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
