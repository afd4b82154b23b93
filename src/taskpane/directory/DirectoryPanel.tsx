import { Button, Input, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { directoryTask } from '../../app/directory';
import type { Reading } from '../../app/reading';
import type { Agency } from '../../core/agencies/agency';
import { agencyKey } from '../../core/agencies/agencyKey';
import {
  type DirectoryEdit,
  editedDirectory,
  keptEdits,
  withEdit,
} from '../../core/agencies/directoryEdits';
import { namesByKey } from '../../core/agencies/namesByKey';
import { foldAccents, oneLine } from '../../core/base/text';
import { useChoice, useSession } from '../session/SessionContext';
import { CheckLines } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { AgencyEntry } from './AgencyEntry';
import { ProvinceProfile } from './ProvinceProfile';
import { beginLine } from '../../strings/beginLine';
import { useDirectoryWords } from './directoryWords';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  note: noteStyle,
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, minWidth: 0 },
  search: { width: '100%', maxWidth: 'none', marginTop: tokens.spacingVerticalS },
  pending: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  edit: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    overflowWrap: 'anywhere',
  },
});

const SHOWN = 20;

const nameOf = ({ name }: Agency) => name;

/** The directory of agencies: what a person changes is gathered, shown, and written to its sheet at once. */
export default function DirectoryPanel({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const words = useDirectoryWords();
  const edits = useChoice('directory');
  const { change } = session.choices;
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(foldAccents(search));
  const { directory, done } = useMemo(
    () => editedDirectory(reading.directory, keptEdits(reading.directory, edits)),
    [reading.directory, edits],
  );
  useEffect(() => {
    // What stands there now, by a write or by hand on the sheet, is no change any more, and stays none once undone.
    if (done.length < edits.length) change({ directory: done });
  }, [done, edits, change]);
  const { agencies } = directory;
  const shown = useMemo(
    () =>
      agencies.filter(({ name, aliases }) =>
        [name, ...aliases].some((text) => foldAccents(text).includes(sought)),
      ),
    [agencies, sought],
  );
  const add = (edit: DirectoryEdit) => {
    change({ directory: withEdit(reading.directory, done, edit) });
  };
  return (
    <>
      <p className={styles.note}>{words.intro}</p>
      {done.length > 0 && (
        <div className={styles.pending} role="group" aria-label={words.pending(done.length)}>
          <strong>{words.pending(done.length)}</strong>
          {done.map((edit, nth) => (
            <div key={words.edited(edit)} className={styles.edit}>
              <span>{words.edited(edit)}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.takeBack(words.edited(edit))}
                onClick={() => {
                  change({ directory: done.filter((_, at) => at !== nth) });
                }}
              />
            </div>
          ))}
          <Button
            appearance="primary"
            onClick={() =>
              void session.prepare((now) =>
                directoryTask(
                  now,
                  editedDirectory(now.directory, keptEdits(now.directory, done)).directory,
                ),
              )
            }
          >
            {words.write}
          </Button>
        </div>
      )}
      <ProvinceProfile snapshot={reading.snapshot} agencies={agencies} onEdit={add} />
      <NewAgency agencies={agencies} onAdd={add} />
      <SearchBox
        size="small"
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      <p className={styles.note} role="status">
        {words.count(shown.length, agencies.length)}
      </p>
      <CheckLines lines={shown} keyOf={nameOf} shown={SHOWN}>
        {(agency) => (
          <Disclosure title={agency.name} note={beginLine(words.about(agency))}>
            <AgencyEntry agency={agency} agencies={agencies} onEdit={add} />
          </Disclosure>
        )}
      </CheckLines>
    </>
  );
}

function NewAgency(props: { agencies: readonly Agency[]; onAdd: (edit: DirectoryEdit) => void }) {
  const { agencies, onAdd } = props;
  const styles = useStyles();
  const words = useDirectoryWords();
  const [text, setText] = useState('');
  const name = oneLine(text);
  const known = useMemo(() => namesByKey({ agencies: [...agencies] }), [agencies]);
  const holder = name === '' ? undefined : known.get(agencyKey(name));
  return (
    <>
      <div className={styles.line}>
        <Input
          size="small"
          className={styles.grow}
          aria-label={words.newName}
          placeholder={words.newName}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
        <Button
          size="small"
          disabled={agencyKey(name) === '' || holder !== undefined}
          onClick={() => {
            onAdd({ is: 'add', name });
            setText('');
          }}
        >
          {words.add}
        </Button>
      </div>
      {holder !== undefined && <p className={styles.note}>{words.isKnown(holder)}</p>}
    </>
  );
}
