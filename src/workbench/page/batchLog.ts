import type { BatchRecord } from './paneBridge';

/** The batches that the add-in sent, the newest last: a slow or chatty change is seen at once. */
export class BatchLog {
  private count = 0;
  private readonly total: HTMLElement;
  private readonly rows: HTMLElement;

  /** @param heading of so many requests */
  constructor(
    place: HTMLElement,
    private readonly heading: (count: number) => string,
  ) {
    const details = document.createElement('details');
    this.total = document.createElement('summary');
    this.rows = document.createElement('ol');
    details.append(this.total, this.rows);
    place.append(details);
    this.total.textContent = heading(0);
  }

  readonly add = ({ requestBytes, responseBytes, milliseconds, error }: BatchRecord): void => {
    this.count += 1;
    this.total.textContent = this.heading(this.count);
    const row = document.createElement('li');
    row.textContent = `${kilobytes(requestBytes)} → ${kilobytes(responseBytes)}, ${milliseconds.toFixed(0)} ms${error === null ? '' : `, ${error}`}`;
    if (error !== null) row.className = 'error';
    this.rows.append(row);
    row.scrollIntoView({ block: 'nearest' });
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
