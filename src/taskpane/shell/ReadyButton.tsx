import { Button, type ButtonProps, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { noteStyle } from './noteStyle';

const useStyles = makeStyles({
  why: { ...noteStyle, marginTop: tokens.spacingVerticalXXS },
});

/** A button that says below it what it waits for, as long as it cannot be pressed. @param props.why null: it can be */
export function ReadyButton({ why, ...button }: ButtonProps & { why: string | null }) {
  const styles = useStyles();
  const id = useId();
  if (why === null) return <Button {...button} />;
  return (
    <div>
      <Button {...button} disabled aria-describedby={id} />
      <div id={id} className={styles.why}>
        {why}
      </div>
    </div>
  );
}
