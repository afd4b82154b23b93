import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Reading } from '../../app/reading';
import { useSession } from '../session/SessionContext';
import { OtherYears } from '../shell/OtherYears';
import { useYearsWords } from '../shell/yearsWords';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Which year is worked on, of those that the workbook holds; and the tables of the others. */
export default function YearChoice({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const words = useYearsWords();
  const session = useSession();
  const id = useId();
  const { year, years } = reading;
  return (
    <div>
      <div className={styles.choice}>
        <label htmlFor={id}>{words.worked}</label>
        <Select
          id={id}
          size="small"
          value={String(year ?? '')}
          onChange={(_, { value }) => {
            session.choices.change({ year: Number(value) });
          }}
        >
          {year === null && <option value="">–</option>}
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.note}>{words.note}</div>
      <OtherYears reading={reading} said={words.others} />
    </div>
  );
}
