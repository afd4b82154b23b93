import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { leadsTask, unansweredTask } from '../../app/leads';
import type { Reading } from '../../app/reading';
import { workingNames } from '../../core/agencies/workingNames';
import type { UnansweredCell } from '../../core/assign/unanswered';
import { AgencySelect } from '../directory/AgencySelect';
import { useDirectoryWords } from '../directory/directoryWords';
import { useSession } from '../session/SessionContext';
import { AllTick, CheckLines, type Ticks } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { PlaceLink } from '../shell/PlaceLink';
import { ReadyButton } from '../shell/ReadyButton';
import { useInSlices } from '../shell/useInSlices';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  note: noteStyle,
  give: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const SHOWN = 10;

const keyOf = ({ sheet, row, column }: UnansweredCell) => `${row}:${column}:${sheet}`;

/** Criteria that are on no sheet: each leads to its cell, and can be given to an agency. */
export function UnansweredCriteria({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const words = useDirectoryWords();
  const found = useInSlices(useCallback(() => unansweredTask(reading), [reading]));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [agency, setAgency] = useState('');
  const cells = found?.value ?? [];
  if (cells.length === 0) return null;
  const isOne = cells.length === 1;
  const chosen = isOne ? cells : cells.filter((cell) => ticked.has(keyOf(cell)));
  const isReady = agency !== '' && chosen.length > 0;
  const namesOf = ({ criteria }: UnansweredCell) =>
    words.criteria(criteria.map(({ code, name }) => `${code} ${name}`.trim()));
  const ticks: Ticks<UnansweredCell, string> = {
    nameOf: namesOf,
    isTicked: (key) => ticked.has(key),
    isWhole: false,
    onTick: (keys, isTicked) => {
      const others = [...ticked].filter((key) => !keys.includes(key));
      setTicked(new Set(isTicked ? [...others, ...keys] : others));
    },
  };
  const names = workingNames(reading.directory, reading.year);
  return (
    <Disclosure title={words.unanswered(criteriaIn(cells))} note={words.unansweredNote}>
      {!isOne && (
        <AllTick lines={cells} keyOf={keyOf} ticks={ticks} name={words.allUnanswered} isLabelled />
      )}
      <CheckLines lines={cells} keyOf={keyOf} ticks={isOne ? undefined : ticks} shown={SHOWN}>
        {(cell) => (
          <>
            <PlaceLink sheet={cell.sheet} row={cell.row} column={cell.column}>
              {namesOf(cell)}
            </PlaceLink>
            <p className={styles.note}>{words.cellSays(cell.text)}</p>
          </>
        )}
      </CheckLines>
      <div className={styles.give}>
        <AgencySelect label={words.giveTo} names={names} value={agency} onChoose={setAgency} />
        <ReadyButton
          size="small"
          why={isReady ? null : isOne ? words.chooseFirst : words.giveFirst}
          onClick={() => void session.prepare((now) => leadsTask(now, chosen, agency))}
        >
          {words.give(criteriaIn(chosen))}
        </ReadyButton>
      </div>
    </Disclosure>
  );
}

function criteriaIn(cells: readonly UnansweredCell[]): number {
  return cells.reduce((sum, { criteria }) => sum + criteria.length, 0);
}
