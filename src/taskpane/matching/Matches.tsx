import { makeStyles, Select } from '@fluentui/react-components';
import {
  fateOf,
  type Fate,
  type MatchChoices,
  type Matching,
  type SettledMatching,
} from '../../core/nextYear/matching';
import type { NextYearStrings } from '../../strings/nextYear.vi';
import type { Criterion } from '../../core/table/appendix';
import { titleOf } from '../../core/table/shownCode';
import { CheckGroup, CheckLines, type Ticks } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { SideBySide } from './SideBySide';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  note: noteStyle,
  word: { overflowWrap: 'anywhere' },
});

interface Pair {
  now: Criterion;
  before: Criterion;
}

const LISTED: readonly Fate[] = ['moved-renamed', 'moved', 'renamed', 'recoded'];
const keyOf = ({ now }: Pair) => now.id;
const idOf = ({ id }: Criterion) => id;

/** What is said of the pairs: of last year's criteria and a new set's, or of a plan's and of another table's. */
export type MatchWords = Pick<
  NextYearStrings,
  'matched' | 'matchNote' | 'unsure' | 'fates' | 'byHand' | 'added' | 'isNew' | 'pair' | 'dropped'
>;

interface MatchesProps {
  next: { settled: SettledMatching; matching: Matching };
  words: MatchWords;
  choices: MatchChoices;
  onChoose: (choices: MatchChoices) => void;
}

/** The criteria of two tables side by side: what is not the same is listed, and each pair has its tick. */
export function Matches({ next, words, choices, onChoose }: MatchesProps) {
  const styles = useStyles();
  const { settled, matching } = next;
  const same = settled.pairs.filter(({ fate }) => fate === 'same').length;
  const unsure = matching.matches.filter(({ isCertain }) => !isCertain);
  const certain = matching.matches.filter(({ isCertain }) => isCertain);
  const isOffered = new Set(matching.matches.map(({ now, before }) => `${now.id}|${before.id}`));
  const byHand = settled.pairs.filter(
    ({ now, before }) => !isOffered.has(`${now.id}|${before.id}`),
  );
  const choose = (pairs: readonly (readonly [string, string | null])[]) => {
    onChoose(new Map([...choices, ...pairs]));
  };
  const ticksOf = (pairs: readonly Pair[]): Ticks<Pair, string> => ({
    nameOf: ({ now, before }) => `${titleOf(before)} → ${titleOf(now)}`,
    isTicked: (key) =>
      pairs.some((one) => one.now.id === key && settled.before.get(key) === one.before),
    isWhole: false,
    onTick: (keys, isTicked) => {
      const before = new Map(pairs.map((one) => [one.now.id, one.before.id]));
      choose(keys.map((key) => [key, isTicked ? (before.get(key) ?? null) : null]));
    },
  });
  const group = (title: string, pairs: readonly Pair[], isOpen = false) =>
    pairs.length > 0 && (
      <CheckGroup
        key={title}
        title={title}
        lines={pairs}
        keyOf={keyOf}
        ticks={ticksOf(pairs)}
        isOpen={isOpen}
        isSeparated
      >
        {(pair) => <SideBySide before={titleOf(pair.before)} now={titleOf(pair.now)} />}
      </CheckGroup>
    );
  const fate = ({ now, before }: Pair) => fateOf(now, before, settled.before);
  return (
    <>
      <p className={styles.note}>
        {words.matched(same, settled.pairs.length + settled.added.length)}
      </p>
      <p className={styles.note}>{words.matchNote}</p>
      {group(words.unsure(unsure.length), unsure, true)}
      {LISTED.map((one) => {
        const pairs = certain.filter((pair) => fate(pair) === one);
        return group(words.fates[one](pairs.length), pairs, one !== 'recoded');
      })}
      {group(words.byHand(byHand.length), byHand, true)}
      {settled.added.length > 0 && (
        <Disclosure title={words.added(settled.added.length)} isOpen>
          <CheckLines lines={settled.added} keyOf={idOf} isSeparated>
            {(now) => (
              <>
                <div className={styles.word}>{titleOf(now)}</div>
                <Select
                  size="small"
                  aria-label={words.pair(titleOf(now))}
                  value=""
                  onChange={(_, { value }) => {
                    if (value !== '') choose([[now.id, value]]);
                  }}
                >
                  <option value="">{words.isNew}</option>
                  {settled.dropped.map((before) => (
                    <option key={before.id} value={before.id}>
                      {titleOf(before)}
                    </option>
                  ))}
                </Select>
              </>
            )}
          </CheckLines>
        </Disclosure>
      )}
      {settled.dropped.length > 0 && (
        <Disclosure title={words.dropped(settled.dropped.length)} isOpen>
          <CheckLines lines={settled.dropped} keyOf={idOf}>
            {(before) => <div className={styles.word}>{titleOf(before)}</div>}
          </CheckLines>
        </Disclosure>
      )}
    </>
  );
}
