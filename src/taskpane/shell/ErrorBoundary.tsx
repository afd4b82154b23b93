import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { isPartMissing } from '../../app/loaded';
import { useWords } from '../session/WordsContext';

/**
 * Shows why a part of the pane cannot be drawn, in place of a blank pane. Above all a tab whose script is gone: after an
 * update the server may have scripts of the new version only.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Failure error={error} />;
  }
}

function Failure({ error }: { error: unknown }) {
  const { app } = useWords().strings;
  const isGone = isPartMissing(error);
  const what = error instanceof Error ? error.message : String(error);
  return (
    <MessageBar intent={isGone ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>{isGone ? app.newVersion : app.stopped(what)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            window.location.reload();
          }}
        >
          {app.reload}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
