import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Day, readDay } from '../../core/base/day';
import { foldText } from '../../core/base/text';
import { officialDay } from '../../strings/officialDay';
import type { EntryProps } from './entryProps';
import { AgencySelect } from './AgencySelect';
import { useDirectoryWords } from './directoryWords';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: tokens.spacingHorizontalXS,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** From when to when an agency works, and who takes over. */
export function AgencyTimes(props: {
  agency: EntryProps['agency'];
  others: readonly string[];
  onEdit: EntryProps['onEdit'];
}) {
  const { agency, others, onEdit } = props;
  const styles = useStyles();
  const words = useDirectoryWords();
  const { name, unreadDays } = agency;
  const [from, setFrom] = useState(dayTyped(agency.from));
  const [until, setUntil] = useState(dayTyped(agency.until));
  const [successor, setSuccessor] = useState(agency.successor ?? '');
  const days = { from: typedDay(from), until: typedDay(until) };
  const isReadable = days.from !== undefined && days.until !== undefined;
  const offered = successor === '' || others.includes(successor) ? others : [successor, ...others];
  const unread = Object.values(unreadDays ?? {});
  return (
    <>
      {unread.map((text) => (
        <p key={text} role="alert" className={styles.note}>
          {words.unreadDay(text)}
        </p>
      ))}
      <div className={styles.line}>
        <DayInput label={words.from} value={from} onChange={setFrom} />
        <DayInput label={words.until} value={until} onChange={setUntil} />
      </div>
      <Field label={words.successor} size="small">
        <AgencySelect
          label={words.successor}
          names={offered}
          value={successor}
          onChoose={setSuccessor}
        />
      </Field>
      <div>
        <Button
          size="small"
          disabled={!isReadable}
          onClick={() => {
            if (days.from === undefined || days.until === undefined) return;
            const taken = successor === '' ? null : successor;
            onEdit({ is: 'times', name, from: days.from, until: days.until, successor: taken });
          }}
        >
          {words.saveTimes}
        </Button>{' '}
        <Button
          size="small"
          disabled={successor === '' || !days.until}
          onClick={() => {
            if (days.until) onEdit({ is: 'replace', name, by: successor, day: days.until });
          }}
        >
          {words.replace}
        </Button>
      </div>
    </>
  );
}

function DayInput(props: { label: string; value: string; onChange: (text: string) => void }) {
  const { label, value, onChange } = props;
  const words = useDirectoryWords();
  const isWrong = typedDay(value) === undefined;
  return (
    <Field label={label} size="small" {...(isWrong ? { validationMessage: words.dayWrong } : {})}>
      <Input
        size="small"
        placeholder={words.dayExample}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

function dayTyped(day: Day | undefined): string {
  return day === undefined ? '' : officialDay(day);
}

/** @returns null where nothing is typed, undefined where it is no day */
function typedDay(text: string): Day | null | undefined {
  const folded = foldText(text);
  return folded === '' ? null : (readDay(folded) ?? undefined);
}
