import { Checkbox, makeStyles } from '@fluentui/react-components';
import { type AssignSwitches, OFFERED_INPUTS } from '../../core/assign/assignOptions';
import { useAssignWords } from './assignWords';

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column' },
  group: { border: 'none', margin: 0, padding: 0, '& legend': { padding: 0 } },
});

/** What stands on every agency's sheet. */
export function SheetOptions(props: {
  switches: AssignSwitches;
  onChange: (switches: AssignSwitches) => void;
}) {
  const { switches, onChange } = props;
  const styles = useStyles();
  const words = useAssignWords();
  return (
    <div className={styles.options}>
      <Checkbox
        label={words.live}
        checked={switches.live}
        onChange={(_, { checked }) => {
          onChange({ ...switches, live: checked === true });
        }}
      />
      <Checkbox
        label={words.includeShared}
        checked={switches.includeShared}
        onChange={(_, { checked }) => {
          onChange({ ...switches, includeShared: checked === true });
        }}
      />
      <fieldset className={styles.group}>
        <legend>{words.inputs}</legend>
        {OFFERED_INPUTS.map((input) => (
          <Checkbox
            key={input}
            label={words.inputNames[input]}
            checked={switches.inputs.includes(input)}
            onChange={(_, { checked }) => {
              const inputs = OFFERED_INPUTS.filter((one) =>
                one === input ? checked === true : switches.inputs.includes(one),
              );
              onChange({ ...switches, inputs });
            }}
          />
        ))}
      </fieldset>
    </div>
  );
}
