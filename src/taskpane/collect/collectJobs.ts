import { acceptedWithout, collectTask } from '../../app/collect';
import { evidenceTask } from '../../app/evidence';
import type { Reading } from '../../app/reading';
import { collectedTask, returnedTask } from '../../app/returned';
import { type RoundNow, type Rounds, roundsTask } from '../../app/rounds';
import type { PaneChoices } from '../../app/session/paneChoices';
import type { Remake } from '../../app/session/preview';
import type { GuardedPlan } from '../../app/workbookPort';
import type { Plan } from '../../core/plan/plan';
import type { LineKey } from '../../core/plan/planLines';
import type { Task } from '../../core/base/task';
import type { AcceptedResult } from '../../core/collect/collect';
import type { Report } from '../../core/collect/report';
import type { LocalityTable } from '../../core/localities/localityTable';
import { chosenRound } from './chosenRound';

/** What is collected of one reading of the workbook. */
export interface CollectedNow {
  reading: Reading;
  accepted: readonly AcceptedResult[];
  reports: readonly Report[];
  localities: readonly LocalityTable[];
  rounds: Rounds;
  /** The round that is worked on; null: none. */
  round: RoundNow | null;
}

type Chosen = Pick<PaneChoices, 'returned' | 'localities' | 'placements' | 'decisions' | 'round'>;

/** As it was chosen and settled. */
function* collectedIn(
  reading: Reading,
  { returned, localities, placements, decisions, round }: Chosen,
): Task<CollectedNow> {
  const found = yield* returnedTask(reading, returned, localities, placements);
  const { claimable, localities: theirs, said, reports } = found;
  const collected = yield* collectedTask(reading, claimable, decisions, theirs);
  const rounds = yield* roundsTask(reading);
  return {
    ...{ reading, reports, rounds, localities: theirs, accepted: collected.accepted },
    round: yield* chosenRound(reading, rounds, round, said, collected),
  };
}

/** What can be written of what is collected: of the reading that is there when it is made. */
export class CollectJobs {
  /** @param shown what is shown; null while something newer is on its way @param chosen what is chosen by then */
  constructor(
    private readonly shown: CollectedNow | null,
    private readonly chosen: () => Chosen,
  ) {}

  readonly of = (reading: Reading): Task<CollectedNow> => this.collected(reading);

  readonly write = (reading: Reading): Task<GuardedPlan> => this.written(reading);

  readonly writeWithout: Remake = (reading, plan, leftOut) => this.written(reading, plan, leftOut);

  readonly evidence = (reading: Reading): Task<GuardedPlan> => this.register(reading);

  private *collected(reading: Reading): Task<CollectedNow> {
    return this.shown?.reading === reading
      ? this.shown
      : yield* collectedIn(reading, this.chosen());
  }

  private *written(
    reading: Reading,
    plan?: Plan,
    leftOut?: ReadonlySet<LineKey>,
  ): Task<GuardedPlan> {
    const { accepted, reports, round, localities } = yield* this.collected(reading);
    const rest =
      plan && leftOut ? yield* acceptedWithout(reading, accepted, plan, leftOut) : accepted;
    return yield* collectTask(reading, rest, reports, round, localities);
  }

  private *register(reading: Reading): Task<GuardedPlan> {
    return yield* evidenceTask(reading, (yield* this.collected(reading)).reports);
  }
}
