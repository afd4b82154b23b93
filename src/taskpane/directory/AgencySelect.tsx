import { Select } from '@fluentui/react-components';
import { useDirectoryWords } from './directoryWords';

/** One of the directory's agencies. */
export function AgencySelect(props: {
  label: string;
  names: readonly string[];
  /** '' where none is chosen. */
  value: string;
  onChoose: (name: string) => void;
}) {
  const { label, names, value, onChoose } = props;
  const words = useDirectoryWords();
  return (
    <Select
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
