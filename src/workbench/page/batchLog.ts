import type { BatchWork } from './batchWork';
import type { BatchRecord } from './paneBridge';

/** What the log says, in one language. */
export interface LogWords {
  heading: (count: number) => string;
  /** What the log is for. */
  note: string;
  /** One thing that the add-in does, in as many requests as it takes. */
  job: (kind: BatchWork['kind'], cells: number, requests: number) => string;
  request: (sent: string, received: string, milliseconds: string) => string;
  refused: (code: string) => string;
}

/** The line of what is being done, and what was added to it. */
interface Job extends BatchWork {
  requests: number;
  said: HTMLElement;
  list: HTMLElement;
}

/**
 * What the add-in asks of Excel, the newest last: each thing that it does in words, with the cells that it takes and in how
 * many requests; the requests themselves below it. A slow or chatty change is seen at once.
 */
export class BatchLog {
  private count = 0;
  private job: Job | null = null;
  private readonly total: HTMLElement;
  private readonly rows: HTMLElement;

  constructor(
    place: HTMLElement,
    private readonly words: LogWords,
  ) {
    const details = document.createElement('details');
    const note = document.createElement('p');
    this.total = document.createElement('summary');
    this.rows = document.createElement('ol');
    note.textContent = words.note;
    details.append(this.total, note, this.rows);
    place.append(details);
    this.total.textContent = words.heading(0);
  }

  readonly add = ({
    requestBytes,
    responseBytes,
    milliseconds,
    error,
    work,
  }: BatchRecord): void => {
    const { words } = this;
    this.count += 1;
    this.total.textContent = words.heading(this.count);
    const job = this.job?.kind === work.kind ? this.job : this.begin(work);
    job.requests += 1;
    job.cells += work.cells;
    job.said.textContent = words.job(job.kind, job.cells, job.requests);
    const row = document.createElement('li');
    row.textContent = words.request(
      kilobytes(requestBytes),
      kilobytes(responseBytes),
      milliseconds.toFixed(0),
    );
    if (error !== null) {
      row.textContent += `. ${words.refused(error)}`;
      // Seen without opening it, and nothing else is added to it.
      job.said.textContent += `. ${words.refused(error)}`;
      row.className = job.said.className = 'error';
      this.job = null;
    }
    job.list.append(row);
    this.rows.lastElementChild?.scrollIntoView({ block: 'nearest' });
  };

  private begin({ kind }: BatchWork): Job {
    const line = document.createElement('li');
    const details = document.createElement('details');
    const said = document.createElement('summary');
    const list = document.createElement('ul');
    details.append(said, list);
    line.append(details);
    this.rows.append(line);
    this.job = { kind, cells: 0, requests: 0, said, list };
    return this.job;
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
