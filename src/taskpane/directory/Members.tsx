import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { readLocalities } from '../../core/agencies/localityList';
import type { EntryProps } from './entryProps';
import { AgencySelect } from './AgencySelect';
import { NameTags } from './NameTags';
import { useDirectoryWords } from './directoryWords';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** Who belongs to a collective, or shares a sheet; localities can be pasted as a list. */
export function Members(props: {
  agency: EntryProps['agency'];
  names: readonly string[];
  onEdit: EntryProps['onEdit'];
}) {
  const { agency, names, onEdit } = props;
  const words = useDirectoryWords();
  const { name, members, unmatched = [] } = agency;
  return (
    <>
      {members.length > 0 && (
        <NameTags
          label={words.members(members.length)}
          names={members}
          removeLabel={words.removeMember}
          onRemove={(member) => {
            onEdit({ is: 'member', name, member, belongs: false });
          }}
        />
      )}
      {unmatched.length > 0 && (
        <NameTags
          label={words.unmatched}
          names={unmatched}
          removeLabel={words.removeMember}
          onRemove={(member) => {
            onEdit({ is: 'member', name, member, belongs: false });
          }}
        />
      )}
      <AgencySelect
        label={words.addMember}
        names={names.filter((other) => !members.includes(other))}
        value=""
        onChoose={(member) => {
          if (member !== '') onEdit({ is: 'member', name, member, belongs: true });
        }}
      />
      {agency.sharesSheet === true && (
        <PastedList
          onList={(list) => {
            onEdit({ is: 'list', name, members: list });
          }}
        />
      )}
    </>
  );
}

function PastedList({ onList }: { onList: (names: string[]) => void }) {
  const styles = useStyles();
  const words = useDirectoryWords();
  const [text, setText] = useState('');
  const { names, unclear, repeated } = useMemo(() => readLocalities(text), [text]);
  return (
    <Field label={words.pasteLabel} size="small">
      <Textarea
        size="small"
        rows={4}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
        }}
      />
      {unclear.length > 0 && <p className={styles.note}>{words.unclear(unclear)}</p>}
      {repeated.length > 0 && <p className={styles.note}>{words.repeated(repeated)}</p>}
      <Button
        size="small"
        disabled={names.length === 0}
        onClick={() => {
          onList(names);
          setText('');
        }}
      >
        {words.pasted(names.length)}
      </Button>
    </Field>
  );
}
