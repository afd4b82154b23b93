import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetGrid } from '../../core/base/grid';
import { valueAt } from '../../core/base/grid';
import { oneLine } from '../../core/base/text';
import { kept, rowKeyAt } from '../../core/read/answerChoice';
import type { Appendix } from '../../core/table/appendix';
import { withChoice, type RowChoice } from '../../core/table/choice';
import { useSession } from '../session/SessionContext';
import { Disclosure } from '../shell/Disclosure';
import { usePaged } from '../shell/usePaged';
import { useStructureWords } from './structureWords';
import { useShowCells } from './useShowCells';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingTop: tokens.spacingVerticalXXS,
  },
  row: { overflowWrap: 'anywhere' },
  as: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  selected: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  note: { margin: `${tokens.spacingVerticalS} 0 0` },
});

const ROWS_SHOWN = 10;

/** Rows that were passed over, as what; criteria without a code; and those that are selected in the grid. */
export function RowLists({ grid, appendix }: { grid: SheetGrid; appendix: Appendix }) {
  const styles = useStyles();
  const session = useSession();
  const words = useStructureWords();
  const { sheet, area, headerRows } = appendix;
  const choose = (rows: readonly number[], is: RowChoice) => {
    const added = rows.flatMap((row) => rowKeyAt(grid, appendix, row) ?? []);
    void session.choosing.decide((choices) =>
      added.reduce(
        (all, row) => withChoice(all, kept(appendix, { about: 'row', row, is })),
        choices,
      ),
    );
  };
  const chooseSelected = async (is: RowChoice) => {
    const selected = await session.selectedRows(sheet);
    const from = area.row + headerRows;
    choose(
      selected.filter((row) => row >= from && row < grid.row + grid.values.length),
      is,
    );
  };
  const passedOver = appendix.rowsPassedOver
    .filter(({ as }) => as !== 'header' && as !== 'column-numbers')
    .map(({ row, as }) => ({ row, as: words.rowWords[as] }));
  const uncoded = appendix.criteria
    .filter(({ printedCode }) => printedCode.trim() === '')
    .map(({ row }) => ({ row, as: '' }));
  const lists = [
    { rows: passedOver, is: 'criterion', title: words.rows(passedOver.length) },
    { rows: uncoded, is: 'rule', title: words.uncoded(uncoded.length) },
  ] as const;
  return (
    <>
      {lists.map(
        ({ rows, is, title }) =>
          rows.length > 0 && (
            <Disclosure key={is} title={title}>
              <Rows
                grid={grid}
                appendix={appendix}
                rows={rows}
                is={is}
                onChoose={(row) => {
                  choose([row], is);
                }}
              />
            </Disclosure>
          ),
      )}
      <p className={styles.note}>{words.selectedRows}</p>
      <div className={styles.selected}>
        {(['criterion', 'rule'] as const).map((is) => (
          <Button key={is} size="small" onClick={() => void chooseSelected(is)}>
            {words.rowChoices[is]}
          </Button>
        ))}
      </div>
    </>
  );
}

function Rows(props: {
  grid: SheetGrid;
  appendix: Appendix;
  rows: readonly { row: number; as: string }[];
  is: RowChoice;
  onChoose: (row: number) => void;
}) {
  const { grid, appendix, rows, is, onChoose } = props;
  const styles = useStyles();
  const words = useStructureWords();
  const show = useShowCells();
  const { shown, more } = usePaged(rows, ROWS_SHOWN);
  const { sheet, area, columns } = appendix;
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ row, as }) => {
          const cells = [columns.code, columns.name, columns.max, columns.base, columns.target];
          const said = cells
            .flatMap((column) => (column === undefined ? [] : String(valueAt(grid, row, column))))
            .filter((text) => text !== '');
          const name = oneLine(`${row + 1}: ${said.join(' · ')}`);
          return (
            <li key={row} className={styles.item} {...show(sheet, { ...area, row, rows: 1 })}>
              <div>
                <div className={styles.row}>{name}</div>
                <div className={styles.as}>{as}</div>
              </div>
              <Button
                size="small"
                aria-label={words.asRow(words.rowChoices[is], name)}
                onClick={() => {
                  onChoose(row);
                }}
              >
                {words.rowChoices[is]}
              </Button>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
