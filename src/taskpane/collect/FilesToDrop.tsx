import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useRoundsWords } from './roundsWords';

/** Files that were dropped before the pane was closed: only their names are kept. */
export function FilesToDrop(props: { names: readonly string[]; onForget: () => void }) {
  const { names, onForget } = props;
  const words = useRoundsWords();
  if (names.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words.dropAgain(names)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onForget}>
          {words.forgetFiles}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
