import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';

/** Says that formulas wait to be calculated, so that figures may be old ones, and has them calculated. */
export default function CalculationNotice() {
  const session = useSession();
  const { app } = useWords().strings;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{app.notCalculated}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.calculate()}>
          {app.calculate}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
