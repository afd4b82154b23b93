import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Agency } from '../../core/agencies/agency';
import { agencyKey } from '../../core/agencies/agencyKey';
import { namesByKey } from '../../core/agencies/namesByKey';
import { oneLine } from '../../core/base/text';
import { AgencySelect } from './AgencySelect';
import { AgencyTimes } from './AgencyTimes';
import type { EntryProps } from './entryProps';
import { Members } from './Members';
import { NameTags } from './NameTags';
import { useDirectoryWords } from './directoryWords';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: '20px',
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** One agency of the directory, and what can be changed of it. */
export function AgencyEntry({ agency, agencies, onEdit }: EntryProps) {
  const styles = useStyles();
  const words = useDirectoryWords();
  const { name, aliases } = agency;
  const known = useMemo(() => namesByKey({ agencies: [...agencies] }), [agencies]);
  const others = agencies.flatMap((other) => (other === agency ? [] : [other.name]));
  const holderOf = (text: string) => known.get(agencyKey(text));
  return (
    <div className={styles.entry}>
      <Typed
        label={words.name}
        action={words.rename}
        first={name}
        refusal={(text) => {
          const holder = holderOf(text);
          return holder === undefined || holder === name ? null : words.isKnown(holder);
        }}
        onSave={(to) => {
          onEdit({ is: 'rename', name, to });
        }}
      />
      {aliases.length > 0 && (
        <NameTags
          label={words.aliases}
          names={aliases}
          removeLabel={words.removeAlias}
          onRemove={(alias) => {
            onEdit({ is: 'alias', name, alias, isIts: false });
          }}
        />
      )}
      <Typed
        label={words.newAlias}
        action={words.addAlias}
        first=""
        refusal={(text) => {
          const holder = holderOf(text);
          return holder === undefined ? null : words.isKnown(holder);
        }}
        onSave={(alias) => {
          onEdit({ is: 'alias', name, alias, isIts: true });
        }}
      />
      <AgencyTimes key={timesKey(agency)} agency={agency} others={others} onEdit={onEdit} />
      <Chosen
        label={words.mergeInto}
        action={words.merge}
        names={others}
        onSave={(into) => {
          onEdit({ is: 'merge', name, into });
        }}
      />
      {(agency.isCollective || agency.sharesSheet === true) && (
        <Members agency={agency} names={others} onEdit={onEdit} />
      )}
    </div>
  );
}

/** What the fields begin with changes with what the sheet says. */
function timesKey({ from, until, successor }: Agency): string {
  return [from, until, successor].join('|');
}

function Typed(props: {
  label: string;
  action: string;
  first: string;
  /** @returns why the text is refused; null where it is not */
  refusal: (text: string) => string | null;
  onSave: (text: string) => void;
}) {
  const { label, action, first, refusal, onSave } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState(first);
  const text = oneLine(typed);
  const isNew = text !== first && agencyKey(text) !== '';
  const why = isNew ? refusal(text) : null;
  return (
    <Field
      label={label}
      size="small"
      {...(why === null ? {} : { validationState: 'warning' as const, validationMessage: why })}
    >
      <div className={styles.line}>
        <Input
          size="small"
          className={styles.grow}
          aria-label={label}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
        <Button
          size="small"
          disabled={!isNew || why !== null}
          onClick={() => {
            onSave(text);
            if (first === '') setTyped('');
          }}
        >
          {action}
        </Button>
      </div>
    </Field>
  );
}

function Chosen(props: {
  label: string;
  action: string;
  names: readonly string[];
  onSave: (name: string) => void;
}) {
  const { label, action, names, onSave } = props;
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  return (
    <Field label={label} size="small">
      <div className={styles.line}>
        <AgencySelect label={label} names={names} value={chosen} onChoose={setChosen} />
        <Button
          size="small"
          disabled={chosen === ''}
          onClick={() => {
            onSave(chosen);
          }}
        >
          {action}
        </Button>
      </div>
    </Field>
  );
}
