import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { otherEnd, type TrialLink } from '../../app/session/trialLink';
import { traitsOf } from '../../core/table/indexTraits';
import { titleOf } from '../../core/table/shownCode';
import { useWords } from '../session/WordsContext';
import { useTargetsWords } from './targetsWords';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** In the tables of both ends of a link: which of them follows the other, and a way to have it otherwise. */
export function LinkLine({ link }: { link: TrialLink }) {
  const styles = useStyles();
  const { figure } = useWords();
  const { link: words } = useTargetsWords();
  const { leads, step, isOff } = useSyncExternalStore(link.subscribe, link.state);
  const pair = link.pair();
  if (!pair || (!isOff && (!leads || !step))) return null;
  const { index, scoring } = pair;
  const figures = {
    index: traitsOf(index.table.appendix.kind).name,
    total: figure(index.whatIf.total),
    criterion: titleOf(scoring.criterion),
    points: figure(scoring.whatIf.target(scoring.criterion.id)),
  };
  return (
    <div className={styles.line} role="status">
      <span>{isOff || !leads ? words.off(figures) : words[otherEnd(leads)](figures)}</span>
      <Button
        size="small"
        onClick={() => {
          if (isOff) link.turnOn();
          else link.turnOff();
        }}
      >
        {isOff ? words.follow : words.unfollow}
      </Button>
    </div>
  );
}
