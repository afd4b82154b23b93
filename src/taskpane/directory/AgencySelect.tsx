import { makeStyles, Select } from '@fluentui/react-components';
import { useDirectoryWords } from './directoryWords';

const useStyles = makeStyles({
  // A long name is cut where the pane ends.
  root: { minWidth: 0, maxWidth: '100%' },
});

/** One of the directory's agencies. */
export function AgencySelect(props: {
  label: string;
  names: readonly string[];
  /** '' where none is chosen. */
  value: string;
  onChoose: (name: string) => void;
}) {
  const { label, names, value, onChoose } = props;
  const styles = useStyles();
  const words = useDirectoryWords();
  return (
    <Select
      root={{ className: styles.root }}
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, data) => {
        onChoose(data.value);
      }}
    >
      <option value="">{words.choose}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}
