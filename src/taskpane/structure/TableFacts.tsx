import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { kept } from '../../core/read/answerChoice';
import type { Appendix } from '../../core/table/appendix';
import { withChoice, type Choice } from '../../core/table/choice';
import {
  indexKinds,
  traitsOf,
  type IndexKind,
  type RollupRule,
} from '../../core/table/indexTraits';
import { useSession } from '../session/SessionContext';
import { useStructureWords } from './structureWords';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    // As wide as the longest of their choices.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 },
    '& select': { minWidth: 0, width: '100%' },
  },
});

/** Years around those of the table: what somebody may want to say. */
const YEARS_AROUND = 6;
const THIS_YEAR = new Date().getFullYear();

/** What holds for a table as a whole: index, how parents follow, years. */
export function TableFacts({ appendix }: { appendix: Appendix }) {
  const styles = useStyles();
  const session = useSession();
  const words = useStructureWords();
  const choose = (choice: Choice) => {
    void session.choosing.decide((choices) => withChoice(choices, kept(appendix, choice)));
  };
  const { kind, rollup, baseYear, targetYear, saidYears: said } = appendix;
  const years = yearsAround(baseYear ?? targetYear ?? THIS_YEAR).map((year) => ({
    value: String(year),
    text: String(year),
  }));
  const ofYear = (year: number | null) =>
    year === null ? [{ value: '', text: words.noYear }, ...years] : years;
  return (
    <div className={styles.facts}>
      <Fact
        label={words.index}
        value={kind}
        options={indexKinds().map((one) => ({ value: one, text: traitsOf(one).name }))}
        onChoose={(value) => {
          choose({ about: 'index', is: value as IndexKind });
        }}
      />
      <Fact
        label={words.rollup}
        value={rollup}
        options={Object.entries(words.rollupWords).map(([value, text]) => ({ value, text }))}
        onChoose={(value) => {
          choose({ about: 'rollup', is: value as RollupRule });
        }}
      />
      {(['base', 'target'] as const).map((of) => {
        const year = of === 'base' ? baseYear : targetYear;
        return (
          <Fact
            key={of}
            label={of === 'base' ? words.baseYear : words.targetYear}
            value={year === null ? '' : String(year)}
            options={ofYear(year)}
            onChoose={(value) => {
              if (value !== '') choose({ about: 'year', of, is: Number(value), said });
            }}
          />
        );
      })}
    </div>
  );
}

function yearsAround(year: number): number[] {
  return Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, nth) => year - YEARS_AROUND + nth);
}

function Fact(props: {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChoose: (value: string) => void;
}) {
  const { label, value, options, onChoose } = props;
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
