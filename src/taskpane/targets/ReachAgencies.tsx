import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Appendix } from '../../core/table/appendix';
import { CheckLines } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { useTargetsWords } from './targetsWords';

/** One line, as high as its tick. */
const useStyles = makeStyles({ name: { lineHeight: '32px', overflowWrap: 'anywhere' } });

/** Of which agencies' criteria a proposal is made; where none is ticked, of all. */
export function ReachAgencies(props: {
  appendix: Appendix;
  chosen: ReadonlySet<string>;
  onChoose: (agencies: ReadonlySet<string>) => void;
}) {
  const { appendix, chosen, onChoose } = props;
  const styles = useStyles();
  const words = useTargetsWords();
  const agencies = useMemo(
    () => [...new Set(appendix.criteria.flatMap(({ leads }) => leads))],
    [appendix],
  );
  if (agencies.length === 0) return null;
  return (
    <Disclosure title={words.agencies(chosen.size)}>
      <CheckLines
        lines={agencies}
        keyOf={(agency) => agency}
        ticks={{
          nameOf: (agency) => agency,
          isTicked: (agency) => chosen.has(agency),
          isWhole: false,
          onTick: (keys, isTicked) => {
            const others = [...chosen].filter((agency) => !keys.includes(agency));
            onChoose(new Set(isTicked ? [...others, ...keys] : others));
          },
        }}
      >
        {(agency) => <span className={styles.name}>{agency}</span>}
      </CheckLines>
    </Disclosure>
  );
}
