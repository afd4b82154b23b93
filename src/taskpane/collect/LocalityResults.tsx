import { useEffect } from 'react';
import { Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { agencyKey } from '../../core/agencies/agencyKey';
import type { LocalityChoices } from '../../core/localities/localityScores';
import type { LocalityCriterion, LocalityTable } from '../../core/localities/localityTable';
import { LOCALITY_RULES, rankLocalities } from '../../core/localities/wholeOfLocalities';
import type { Claim } from '../../core/collect/returned';
import { aboutCriterion } from '../../core/collect/about';
import { type Placement, rowSays } from '../../core/collect/placements';
import { type Settlement, type Decisions, rowName, saidOf } from '../../core/collect/settlement';
import { settledAs } from '../../core/localities/settledDoubts';
import { takenPartly } from '../../core/localities/takenPartly';
import type { Decimal } from '../../core/base/decimal';
import { traitsOf } from '../../core/table/indexTraits';
import { titleOf } from '../../core/table/shownCode';
import { useWords } from '../session/WordsContext';
import { CheckLines } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { useSearch } from '../shell/useSearch';
import { PlaceLink } from '../shell/PlaceLink';
import { saidGiven } from './ClaimLine';
import { DoubtReason, MeantScores } from './DoubtedClaim';
import { SettleClaims } from './SettleClaims';
import { useLocalitiesWords } from './localitiesWords';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  note: noteStyle,
  criterion: { paddingBottom: tokens.spacingVerticalS },
});

const SHOWN = 20;

interface ChoiceProps {
  choices: LocalityChoices;
  /** What was settled, doubtful answers of single localities by the names of their rows. */
  decisions: Decisions;
  onDecide: (row: string, decision: Settlement) => void;
  onPlace: (row: string, placement: Placement) => void;
  onChange: (choices: LocalityChoices) => void;
}

/** What many localities answered: how it makes one result, what is doubtful or missing, and how they rank. */
export default function LocalityResults(props: ChoiceProps & { tables: readonly LocalityTable[] }) {
  const { tables, ...choosing } = props;
  const { choices, onChange } = choosing;
  useEffect(() => {
    if (choices.rules.size === 0) return;
    // What the sheet says is no choice any more: people may correct it there.
    const written = new Map(
      tables.flatMap(({ criteria }) => criteria.map(({ ref, keptRule }) => [ref, keptRule])),
    );
    const open = [...choices.rules].filter(([ref, { is }]) => written.get(ref) !== is);
    if (open.length < choices.rules.size) onChange({ ...choices, rules: new Map(open) });
  }, [tables, choices, onChange]);
  return (
    <>
      {tables.map((table) => (
        <TableResults
          key={`${table.group.name}|${table.table.appendix.kind}${table.table.nth}`}
          of={table}
          {...choosing}
        />
      ))}
    </>
  );
}

function TableResults({ of, ...choosing }: ChoiceProps & { of: LocalityTable }) {
  const { group, table, criteria } = of;
  const styles = useStyles();
  const words = useLocalitiesWords();
  const { figure } = useWords();
  const { unit, name } = traitsOf(table.appendix.kind);
  const ranked = rankLocalities(
    group.members,
    (member) => criteria.map(({ scores }) => scores.get(agencyKey(member)) ?? null),
    unit !== 'points',
  );
  return (
    <Disclosure title={words.title(group.name, name)} isOpen>
      <p className={styles.note}>{words.note}</p>
      <CheckLines lines={criteria} keyOf={({ ref }) => ref} shown={SHOWN}>
        {(one) => <CriterionResult of={of} one={one} {...choosing} />}
      </CheckLines>
      <Disclosure title={words.ranking}>
        <CheckLines lines={ranked} keyOf={(one) => one.name} shown={SHOWN}>
          {({ name: member, place, total }) =>
            words.ranked(place, member, total === null ? '–' : figure(total))
          }
        </CheckLines>
      </Disclosure>
    </Disclosure>
  );
}

interface CriterionProps extends ChoiceProps {
  of: LocalityTable;
  one: LocalityCriterion;
}

function CriterionResult(props: CriterionProps) {
  const { of, one, choices, onChange } = props;
  const { group, table } = of;
  const { ref, criterion, scores, rule, result } = one;
  const styles = useStyles();
  const words = useLocalitiesWords();
  const { figure } = useWords();
  const { sheet, columns } = table.appendix;
  const given = group.members.flatMap((member) => scores.get(agencyKey(member)) ?? []);
  const missing = group.members.filter((member) => !scores.has(agencyKey(member)));
  const title = titleOf(criterion);
  const sorted = [...given].sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  const said = [
    words.given(given.length, group.members.length),
    ...(least === undefined || most === undefined
      ? []
      : [words.between(figure(least), figure(most))]),
    ...(result === null ? [] : [words.result(figure(result))]),
  ];
  return (
    <div className={styles.criterion}>
      <PlaceLink sheet={sheet} row={criterion.row} column={columns.name ?? columns.leads ?? 0}>
        {title}
      </PlaceLink>
      <p className={styles.note}>{said.join(' · ')}</p>
      <Select
        size="small"
        aria-label={words.rule(title)}
        value={rule ?? ''}
        onChange={(_, { value }) => {
          const chosen = LOCALITY_RULES.find((each) => each === value);
          if (!chosen) return;
          const rules = new Map(choices.rules).set(ref, { is: chosen, of: aboutCriterion(one) });
          onChange({ ...choices, rules });
        }}
      >
        {rule === null && <option value="">{words.chooseRule}</option>}
        {LOCALITY_RULES.map((each) => (
          <option key={each} value={each}>
            {words.rules[each]}
          </option>
        ))}
      </Select>
      {result !== null && missing.length > 0 && (
        <Checkbox
          label={words.partly(given.length, group.members.length)}
          checked={one.isTaken}
          onChange={(_, { checked }) => {
            const partly = new Map(choices.partly);
            if (checked === true) partly.set(ref, takenPartly(one, missing));
            else partly.delete(ref);
            onChange({ ...choices, partly });
          }}
        />
      )}
      <LocalityDoubts {...props} />
      {given.length > 0 && missing.length > 0 && (
        <Disclosure title={words.missing(missing.length)}>
          <CheckLines lines={missing} keyOf={(member) => member} shown={SHOWN}>
            {(member) => member}
          </CheckLines>
        </Disclosure>
      )}
    </div>
  );
}

/** Answers that are not taken as they stand, each with the reason, what it may be, and the ways out of any doubt. */
function LocalityDoubts({ of, one, decisions, onDecide, onPlace }: CriterionProps) {
  const { ref, max } = one;
  const styles = useStyles();
  const words = useLocalitiesWords();
  const open = one.doubtful.filter((doubt) => settledAs(doubt, one, decisions) === null);
  const { figure } = useWords();
  const wordsOf = (claim: Claim) =>
    words.doubt(claim.agency, saidGiven(claim, figure), claim.file ?? claim.sheet);
  const { box, isFound } = useSearch(words.searchDoubts, open.length);
  if (open.length === 0) return null;
  const place = (claim: Claim) => (value: Decimal) => {
    onPlace(rowName(claim), { ref, value, of: rowSays(claim, one) });
  };
  const settle = (claim: Claim) => (decision: Settlement) => {
    if (decision.is === 'score') place(claim)(decision.value);
    else onDecide(rowName(claim), decision);
  };
  return (
    <Disclosure title={words.doubtful(open.length)}>
      <p className={styles.note}>{words.doubtNote}</p>
      {box}
      <CheckLines
        lines={open.filter(({ claim }) => isFound(wordsOf(claim)))}
        keyOf={({ claim }) => `${claim.agency}|${claim.file ?? claim.sheet}|${claim.row}`}
        shown={SHOWN}
      >
        {(doubt) => (
          <>
            {wordsOf(doubt.claim)}
            <DoubtReason doubt={doubt} />
            <MeantScores meant={doubt.meant} onDecide={place(doubt.claim)} />
            <SettleClaims
              of={saidOf(aboutCriterion(one), [doubt.claim])}
              scale={{ kind: of.table.appendix.kind, max }}
              onSettle={settle(doubt.claim)}
            />
          </>
        )}
      </CheckLines>
    </Disclosure>
  );
}
