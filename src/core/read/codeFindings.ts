import type { Criterion } from '../table/appendix';
import { finding, type Finding } from '../table/finding';
import { valueAt, type SheetGrid } from '../base/grid';
import { labelOf } from './codes';
import type { Judged } from './codeTree';
import type { TableHeader } from './header';
import type { CriterionRow } from './tableRow';

/** What is wrong with the codes of a table's rows (SPEC A1, A2, C4). */
export class CodeFindings {
  /** Missing parents that were named: each once. */
  private readonly orphans = new Set<string>();

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
  ) {}

  judge(
    row: CriterionRow,
    { id, code }: Pick<Criterion, 'id' | 'code'>,
    judged: Judged,
  ): Finding[] {
    const { code: codeColumn, name: nameColumn } = this.header.columns;
    const at = this.at(row.row, codeColumn ?? nameColumn ?? this.header.firstColumn);
    const printed = row.codeText;
    const found: Finding[] = [];
    if (row.codeInName !== null && nameColumn !== undefined) {
      const words = String(valueAt(this.grid, row.row, nameColumn));
      const fix = { puts: 'name', name: row.name } as const;
      const fact = { rule: 'code-in-name', expected: row.name, fix } as const;
      found.push(finding(fact, this.at(row.row, nameColumn), { id, printed: words }));
    }
    if (judged.isRepaired && codeColumn !== undefined) {
      const expected = labelOf(printed) + code;
      const fix = hasWords(printed) ? null : ({ puts: 'code', code: expected } as const);
      found.push(finding({ rule: 'code-typo', expected, fix }, at, { id, printed }));
    }
    if (judged.isDuplicate) found.push(finding({ rule: 'duplicate-code' }, at, { id, printed }));
    const { missingParent: parent } = judged;
    if (parent !== null && !this.orphans.has(parent) && !isVariant(printed)) {
      this.orphans.add(parent);
      found.push(finding({ rule: 'orphan-code', parent }, at, { id, printed }));
    }
    return found;
  }

  private at(row: number, column: number) {
    return { sheet: this.grid.sheet, row, column };
  }
}

/** Two letters or more that are no number of the Romans, behind what is known to stand before codes ("Tiêu chí"). */
const WORD = /(?=\p{L}{2})(?![ivxlcdm]+(?!\p{L}))\p{L}+/iu;

function hasWords(printed: string): boolean {
  return WORD.test(printed.slice(labelOf(printed).length));
}

/** "1.1a", of which there will be others: nobody expects a 1.1 of its own above them. */
function isVariant(printed: string): boolean {
  return /\d[a-zđ][.)]?$/i.test(printed.trim());
}
