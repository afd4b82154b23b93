import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Agency } from '../../core/agencies/agency';
import type { DirectoryEdit } from '../../core/agencies/directoryEdits';
import { citySaid, placeAmong, placeSaid } from '../../core/agencies/documentPlace';
import { perhapsThere } from '../../core/agencies/thereInProvince';
import { keptIssuer } from '../../core/assign/choicesSaid';
import type { WorkbookSnapshot } from '../../core/base/grid';
import { finish } from '../../core/base/task';
import { Disclosure } from '../shell/Disclosure';
import { noteStyle } from '../shell/noteStyle';
import { useDirectoryWords } from './directoryWords';

const useStyles = makeStyles({
  note: noteStyle,
  list: { display: 'grid', overflowWrap: 'anywhere', marginBottom: tokens.spacingVerticalS },
});

interface ProvinceProfileProps {
  snapshot: WorkbookSnapshot;
  /** With what is changed and not written yet. */
  agencies: readonly Agency[];
  onEdit: (edit: DirectoryEdit) => void;
}

/** What is the province's own, in one place: its name, and which of the departments it has that only some have. */
export function ProvinceProfile({ snapshot, agencies, onEdit }: ProvinceProfileProps) {
  const styles = useStyles();
  const words = useDirectoryWords();
  const why = useId();
  const { place, city } = useMemo(() => {
    const said = finish(placeSaid(snapshot, keptIssuer(snapshot)));
    return { place: placeAmong(said.issuedBy), city: citySaid(said) };
  }, [snapshot]);
  const named =
    city === null ? (place === null ? words.noPlace : words.place(...place)) : words.city(city);
  const some = useMemo(() => perhapsThere({ agencies: [...agencies] }), [agencies]);
  const fixed = some.flatMap(({ name, isFixed }) => (isFixed ? [name] : []));
  return (
    <Disclosure title={words.province} note={named}>
      <p className={styles.note}>{words.provinceNote}</p>
      <div className={styles.list} role="group" aria-label={words.someHave}>
        <span className={styles.note}>{words.someHave}</span>
        {some.map(({ name, isThere, isFixed }) => (
          <Checkbox
            key={name}
            label={name}
            checked={isThere}
            disabled={isFixed}
            {...(isFixed && { 'aria-describedby': why })}
            onChange={(_, { checked }) => {
              onEdit({ is: 'there', name, isThere: checked === true });
            }}
          />
        ))}
      </div>
      {fixed.length > 0 && (
        <p id={why} className={styles.note}>
          {words.joinsNone(fixed)}
        </p>
      )}
    </Disclosure>
  );
}
