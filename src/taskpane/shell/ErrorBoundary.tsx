import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { isPartMissing } from '../../app/loaded';
import { useWords } from '../session/WordsContext';

interface Props {
  children: ReactNode;
  /** Another part beside it says already that scripts are missing. */
  isQuiet?: boolean;
}

/**
 * Shows why a part of the pane cannot be drawn, in place of a blank pane. Above all a tab whose script is gone: after an
 * update the server may have scripts of the new version only.
 */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return this.props.isQuiet === true && isPartMissing(error) ? null : <Failure error={error} />;
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
