import { differInOnePart, sayTheSame } from './codeSlips';
import { nextCode, parseCode, prefixOf, type CodeToken } from './codes';
import { FIRST_CODES, isOfSystem, siblingIn, withLabel, type OpenRow, rowsAbove } from './openRows';

/** Where a row's code puts it in the tree. */
export interface CodePlace {
  id: string;
  code: string;
  parent: string | null;
  level: number;
  judged: Judged;
}

export interface Judged {
  /** The neighbours contradict the printed code; `code` is what they ask for. */
  isRepaired: boolean;
  isDuplicate: boolean;
  /** The code of the parent that the table does not have; null when nothing is missing. */
  missingParent: string | null;
}

/**
 * Builds the tree from codes and position, row by row: the rows from the root to the newest are "open",
 * and a code that continues none of them is weighed against what could stand there (SPEC C3–C5).
 */
export class CodeTree {
  private open: OpenRow[] = [];
  private readonly uses = new Map<string, number>();
  /** Every row so far continued an open one: no code can have been used before. */
  isInOrder = true;
  /** What stands before the ids of a section whose codes begin again under a heading without a code. */
  private section = '';

  /** @param placed the rows placed so far: whoever asks for a place keeps what it is given */
  constructor(
    private readonly placed: Pick<ReadonlyMap<string, { id: string; code: string }>, 'get' | 'has'>,
  ) {}

  /** @param next the code of the row below, which can tell a slip from a gap */
  place(printed: CodeToken | null, next: CodeToken | null, isNumberCell: boolean): CodePlace {
    if (printed?.others) return this.placeDay(printed, next);
    const token = printed && this.inContext(printed);
    const sibling = token ? siblingIn(this.open, token) : -1;
    if (token && sibling >= 0) return this.follow(token, sibling);
    if (token && this.continues(token, next)) return this.add(token, false);
    this.isInOrder = false;
    const repaired = this.repair(token, next, isNumberCell);
    if (repaired) return this.add(withLabel(repaired, token?.label), true);
    return token ? this.add(token, false) : this.add(this.unnumbered(), true);
  }

  /** Of the codes that Excel may have made a day of, the one that goes on from what stands above. */
  private placeDay({ code, others = [] }: CodeToken, next: CodeToken | null): CodePlace {
    this.isInOrder = false;
    const tokens = [code, ...others].map((one): CodeToken => ({ code: one, system: 'number' }));
    const meant = tokens.find((token) => this.successors().includes(token.code));
    return meant ? this.add(meant, true) : this.place(null, next, false);
  }

  /** Codes begin again. @param name told in the ids of the rows that follow */
  beginSection(name: string): void {
    this.section = `${name}/`;
    this.open = [];
    this.isInOrder = false;
  }

  /** An id for a row without a code of its own. @param parent the id of the row that it is a part of; null at the top */
  uncoded(parent: string | null): string {
    const plain = parent === null ? '' : `${parent}/`;
    return `${plain}-${this.nth(plain)}`;
  }

  /** The next sibling of an open row, as nearly all rows are: found without weighing anything. */
  private follow(token: CodeToken, sibling: number): CodePlace {
    const row = this.open[sibling];
    const id = (row?.context ?? '') + token.code;
    if (!row || this.isUsed(id)) return this.add(token, false);
    while (this.open.length > sibling + 1) this.open.pop();
    // It takes the place of the one before it: a table has very many such rows.
    const { code } = token;
    row.id = id;
    row.code = code;
    row.system = token.system;
    row.label = token.label;
    row.next = nextCode(code);
    const parent = this.open[sibling - 1]?.id ?? null;
    return { id, code, parent, level: row.level, judged: NOTHING_WRONG };
  }

  /** "C" after "B", or "i" after "h", is a letter and no Roman number. */
  private inContext(token: CodeToken): CodeToken {
    if (token.system !== 'roman' || token.code.includes('.')) return token;
    const continued = this.open[siblingIn(this.open, token)];
    return continued ? { ...token, system: continued.system } : token;
  }

  private continues(token: CodeToken, next: CodeToken | null): boolean {
    if (token.system === 'bullet') return this.open.length > 0;
    const newest = this.open.at(-1);
    const prefix = prefixOf(token.code);
    if (prefix !== '' && newest?.code === prefix) {
      if (token.code.endsWith('.1')) return true;
      // "A.I" is the first part of A where "A.II" or "A.I.1" follows, as "1.a" is of 1.
      const isFirst = FIRST_CODES.has(token.code.slice(prefix.length + 1));
      const goesOn = next?.code.startsWith(`${token.code}.`) || next?.code === nextCode(token.code);
      return isFirst && goesOn;
    }
    return FIRST_CODES.has(token.code) && !this.open.some((row) => isOfSystem(row, token));
  }

  /** What could stand in the next row: the first child of the newest, or the next sibling of any open row. */
  private successors(open = this.open): string[] {
    const newest = open.at(-1);
    if (!newest) return [];
    const siblings = open.map(({ next }) => next).filter((code) => code !== null);
    return newest.system === 'bullet' ? siblings : [`${newest.code}.1`, ...siblings.reverse()];
  }

  private repair(
    token: CodeToken | null,
    next: CodeToken | null,
    isNumberCell: boolean,
  ): CodeToken | null {
    const candidates = this.successors()
      .map(parseCode)
      .filter((one) => one !== null);
    if (token) {
      const same = candidates.find((one) => sayTheSame(one, token, isNumberCell));
      if (same) return same;
    }
    if (!next || (token && this.leadsTo(token, next))) return null;
    const leading = candidates.filter(
      (one) => (token === null || differInOnePart(one, token)) && this.leadsTo(one, next),
    );
    return leading.length === 1 ? (leading[0] ?? null) : null;
  }

  /** Whether `next` would continue the table if `token` stood in this row. */
  private leadsTo(token: CodeToken, next: CodeToken): boolean {
    const { kept, level, context } = this.positionOf(token);
    const { code, system, label } = token;
    const row = { id: '', code, system, label, level, next: nextCode(code), context };
    return this.successors([...kept, row]).includes(next.code);
  }

  /** The open rows that stay open above a row with this code. */
  private positionOf(token: CodeToken) {
    const { code } = token;
    const prefix = prefixOf(code);
    let kept: OpenRow[];
    if (prefix !== '') {
      const at = this.open.map(({ code: at }) => at).lastIndexOf(prefix);
      const elsewhere = at < 0 ? this.placed.get(prefix) : undefined;
      kept = elsewhere ? this.pathTo(elsewhere.code) : this.open.slice(0, at + 1);
      if (at < 0 && !elsewhere) kept = this.nearest(code);
    } else {
      kept = rowsAbove(this.open, token);
    }
    const parent = kept.at(-1);
    const continuesNumbers = parent !== undefined && prefix !== '';
    const context = !parent ? this.section : continuesNumbers ? parent.context : `${parent.id}/`;
    return {
      kept,
      level: kept.length + 1,
      context,
      isParentMissing: prefix !== '' && parent?.code !== prefix,
    };
  }

  /** The rows from the root to one that is no longer open. */
  private pathTo(code: string): OpenRow[] {
    const parts = code.split('.');
    return parts.flatMap((_, index): OpenRow[] => {
      const row = this.placed.get(parts.slice(0, index + 1).join('.'));
      if (!row) return [];
      const level = index + 1;
      const ofNumbers = { system: 'number', label: undefined, context: '' } as const;
      return [{ ...row, ...ofNumbers, level, next: nextCode(row.code) }];
    });
  }

  /** For a code whose parent is not there: the open rows that its first parts name. */
  private nearest(code: string): OpenRow[] {
    const at = this.open.map((row) => code.startsWith(`${row.code}.`)).lastIndexOf(true);
    const outer = this.open.map((row) => row.system !== 'number').lastIndexOf(true);
    return this.open.slice(0, Math.max(at, outer) + 1);
  }

  private unnumbered(): CodeToken {
    const code = this.successors()[1] ?? '1';
    return parseCode(code) ?? { code, system: 'number' };
  }

  private isUsed(id: string): boolean {
    return !this.isInOrder && this.placed.has(id);
  }

  /** Counts the uses of an id that stands for several rows; a code's second use is its #2. */
  private nth(id: string): number {
    const nth = (this.uses.get(id) ?? (this.isUsed(id) ? 1 : 0)) + 1;
    this.uses.set(id, nth);
    return nth;
  }

  /** A second use far from the first belongs where it stands, beside the row above it. */
  private whereItStands(kept: OpenRow[]): OpenRow[] {
    const parent = kept.at(-1);
    return parent === undefined || this.open.includes(parent) ? kept : this.open.slice(0, -1);
  }

  private add(token: CodeToken, isRepaired: boolean): CodePlace {
    const position = this.positionOf(token);
    const { context, isParentMissing } = position;
    const isBullet = token.system === 'bullet';
    const plain = context + (isBullet ? '' : token.code);
    const isDuplicate = !isBullet && this.isUsed(plain);
    const id = isBullet
      ? `${plain}-${this.nth(plain)}`
      : isDuplicate
        ? `${plain}#${this.nth(plain)}`
        : plain;
    const kept = isDuplicate ? this.whereItStands(position.kept) : position.kept;
    this.open = kept;
    const missingParent = isParentMissing ? prefixOf(token.code) : null;
    const isRight = !isRepaired && !isDuplicate && missingParent === null;
    const judged = isRight ? NOTHING_WRONG : { isRepaired, isDuplicate, missingParent };
    return this.put(id, token, context, judged);
  }

  /** Puts a row under those that are still open. */
  private put(id: string, token: CodeToken, context: string, judged: Judged): CodePlace {
    const { code, system, label } = token;
    const parent = this.open.at(-1)?.id ?? null;
    const level = this.open.length + 1;
    this.open.push({ id, code, system, label, level, next: nextCode(code), context });
    return { id, code, parent, level, judged };
  }
}

/** Of nearly every row. */
export const NOTHING_WRONG: Judged = { isRepaired: false, isDuplicate: false, missingParent: null };
