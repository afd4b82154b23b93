import { makeStyles, tokens } from '@fluentui/react-components';
import { toNumber } from '../../core/base/decimal';
import type { KeptPeriod } from '../../core/periods/periodSheet';
import { targetProgress } from '../../core/periods/targetProgress';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';
import { useRoundsWords } from './roundsWords';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingTop: tokens.spacingVerticalS },
  track: {
    height: '10px',
    marginTop: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralStroke2,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  fill: { height: '100%', backgroundColor: tokens.colorBrandBackground },
});

/** What each round came to, as bars against the targets of the same criteria. */
export function KeptRounds({ kept }: { kept: readonly KeptPeriod[] }) {
  const styles = useStyles();
  const { figure } = useWords();
  const words = useRoundsWords();
  if (kept.length === 0) return null;
  return (
    <Disclosure title={words.kept}>
      <ul className={styles.list}>
        {kept.map(targetProgress).map(({ period, criteria, got, target }) => {
          const said =
            criteria === 0
              ? words.nothingTaken
              : words.progress(figure(got), figure(target), criteria);
          const share = target > 0 ? Math.min(1, toNumber(got) / toNumber(target)) : 0;
          return (
            <li key={period} className={styles.item}>
              {period}: {said}
              <div className={styles.track} role="img" aria-label={`${period}: ${said}`}>
                <div className={styles.fill} style={{ width: `${Math.max(0, share) * 100}%` }} />
              </div>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
