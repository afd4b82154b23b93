import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePaged } from '../shell/usePaged';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    overflowWrap: 'anywhere',
  },
  label: { fontSize: tokens.fontSizeBase200 },
});

const SHOWN = 12;

/** Names that can be taken off. */
export function NameTags(props: {
  label: string;
  names: readonly string[];
  removeLabel: (name: string) => string;
  onRemove: (name: string) => void;
}) {
  const { label, names, removeLabel, onRemove } = props;
  const styles = useStyles();
  const { shown, more } = usePaged(names, SHOWN);
  return (
    <div role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      <ul className={styles.list}>
        {shown.map((name) => (
          <li key={name} className={styles.item}>
            <span>{name}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={removeLabel(name)}
              onClick={() => {
                onRemove(name);
              }}
            />
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
