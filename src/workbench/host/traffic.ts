export interface Traffic {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

/** Counts what goes over the wire. */
export class TrafficCounter {
  private sum: Traffic = none();

  count(requestBytes: number, responseBytes: number): void {
    this.sum.syncs += 1;
    this.sum.requestBytes += requestBytes;
    this.sum.responseBytes += responseBytes;
  }

  totals(): Traffic {
    return { ...this.sum };
  }

  reset(): void {
    this.sum = none();
  }
}

function none(): Traffic {
  return { syncs: 0, requestBytes: 0, responseBytes: 0 };
}
