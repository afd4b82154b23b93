import type { Problem } from '../../core/base/outcome';
import type { WorkbookPort } from '../workbookPort';

/** What is listened to in the workbook. */
export class Watching {
  private readonly ends: (() => Promise<void>)[] = [];
  private isStopped = false;

  constructor(private readonly tell: (problem: Problem) => void) {}

  /** Keeps what is being begun until it is stopped; at once where that was asked for meanwhile. */
  async keep(begun: ReturnType<WorkbookPort['watch']>): Promise<void> {
    const watching = await begun;
    if (!watching.ok) this.tell(watching.problem);
    else if (this.isStopped) await watching.value();
    else this.ends.push(watching.value);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    for (const end of this.ends.splice(0)) await end();
  }
}
