import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Appendix } from '../../core/table/appendix';
import { useOpenStructure } from '../session/StructureContext';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  structure: { marginLeft: 'auto', fontSize: tokens.fontSizeBase200 },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The way to how the table was understood, and what of that the user chose. */
export function StructureLink({ choices }: Pick<Appendix, 'choices'>) {
  const styles = useStyles();
  const open = useOpenStructure();
  const { overview } = useWords().strings;
  const columns = choices.filter(({ about }) => about === 'column').length;
  return (
    <>
      <Link
        as="button"
        className={styles.structure}
        onClick={() => {
          open({ doubt: null });
        }}
      >
        {overview.structure}
      </Link>
      {choices.length > 0 && (
        <span className={styles.small}>{overview.chosen(columns, choices.length - columns)}</span>
      )}
    </>
  );
}
