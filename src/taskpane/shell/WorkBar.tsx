import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { width: '100%', height: '6px', accentColor: tokens.colorBrandBackground },
});

/**
 * How far work has come; where `of` is 0, that there is some. The browser's own bar: Fluent's costs the pane's first
 * scripts 2 KB, and its spinner as much.
 */
export function WorkBar(props: { label: string; done: number; of: number }) {
  const { label, done, of } = props;
  const styles = useStyles();
  return (
    <progress
      className={styles.bar}
      aria-label={label}
      {...(of === 0 ? {} : { value: done, max: of })}
    />
  );
}
