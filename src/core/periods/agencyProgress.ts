import { agencyKey } from '../agencies/agencyKey';
import type { CriterionRef } from '../assign/assignment';
import type { Day } from '../base/day';
import type { AcceptedResult } from '../collect/collect';
import type { Report } from '../collect/report';
import type { Returned } from '../collect/returned';
import type { Settled } from '../collect/settlement';
import type { KeptPeriod } from './periodSheet';

/** How far an agency is in a round. */
export type AgencyState = 'not-sent' | 'sent' | 'received' | 'lacking';

/** What an agency has done of a round's report. */
export interface AgencyProgress {
  agency: string;
  /** "received": its form was read, and every leaf criterion of its own is answered or marked with a state. */
  state: AgencyState;
  /** The round is over for it: what is owed came after the last day, or has not come. */
  isLate: boolean;
  /** Leaf criteria whose score is asked of it. */
  owed: number;
  missing: CriterionRef[];
  /** How many of its answers it was asked to explain. */
  asked: number;
  /** A form of it has lost its headings. */
  isUnreadable: boolean;
}

/** What is known of a round. */
export interface Round {
  agencies: readonly string[];
  owed: ReadonlyMap<string, readonly CriterionRef[]>;
  /** Sheets and files that count for this round: see sheetsOfRound. */
  sheets: readonly Returned[];
  reports: readonly Report[];
  /** What the round keeps from before. */
  kept: KeptPeriod | undefined;
  settled: readonly Settled[];
  /** What is taken, doubts that somebody settled with a score among it. */
  accepted: readonly Pick<AcceptedResult, 'ref' | 'claims'>[];
  /** When forms went out and came back, as the workbook notes it, by agencyKey. */
  noted: ReadonlyMap<string, { sent: string; received: Day | null }>;
  /** The last day in time; null where nobody knows. */
  due: Day | null;
  today: Day;
  /** What the directory calls an agency. */
  nameOf: (agency: string) => string;
}

/** Not sent, sent, received, lacking, late: of each agency of a round (SPEC T7). */
export function roundProgress(round: Round): AgencyProgress[] {
  const keyOf = (agency: string) => agencyKey(round.nameOf(agency));
  const answered = new Map<string, Set<string>>();
  const said = (agency: string) => {
    const key = keyOf(agency);
    const refs = answered.get(key) ?? new Set<string>();
    answered.set(key, refs);
    return refs;
  };
  for (const { agency, key, score, texts } of [...(round.kept?.reports ?? []), ...round.reports]) {
    const refs = said(agency);
    if (score !== '' || texts.status !== '') refs.add(key);
  }
  const places = new Set(round.sheets.map(placeOf));
  for (const { ref, claims } of round.accepted) {
    for (const claim of claims) if (places.has(placeOf(claim))) said(claim.agency).add(ref);
  }
  const unreadable = new Set<string>();
  for (const { agency, file, isUnreadable } of round.sheets) {
    if (isUnreadable) unreadable.add(keyOf(agency));
    // A file is a form that came back, even a blank one.
    if (file !== null) said(agency);
  }
  return round.agencies.map((agency) => {
    const key = keyOf(agency);
    const owed = round.owed.get(agency) ?? [];
    const refs = answered.get(key);
    const missing = owed.filter((ref) => !refs?.has(ref));
    const asked = round.settled.filter(
      ({ is, claims }) => is === 'asked' && claims.some((claim) => keyOf(claim.agency) === key),
    ).length;
    const isUnreadable = unreadable.has(key);
    const note = round.noted.get(key);
    const isWhole = missing.length === 0 && asked === 0 && !isUnreadable;
    const isBack = refs !== undefined || isUnreadable || (note?.received ?? null) !== null;
    const state = isBack
      ? isWhole
        ? 'received'
        : 'lacking'
      : note !== undefined && note.sent !== ''
        ? 'sent'
        : 'not-sent';
    const { due } = round;
    const end = state === 'received' ? (note?.received ?? round.today) : round.today;
    return {
      ...{ agency, state, owed: owed.length, missing, asked, isUnreadable },
      isLate: due !== null && end > due,
    };
  });
}

function placeOf({ agency, file, sheet }: Pick<Returned, 'agency' | 'file' | 'sheet'>): string {
  return `${agency}|${file ?? ''}|${sheet}`;
}

/**
 * The sheets that report for a round. What stands on an agency's sheet in the workbook stays there from round to round:
 * where all of it is what an earlier round keeps of the agency, nothing was reported anew.
 *
 * @param reportsOn what a sheet reports by itself
 * @returns the others apart, so that this can be said
 */
export function sheetsOfRound(
  sheets: readonly Returned[],
  earlier: readonly KeptPeriod[],
  reportsOn: (sheet: Returned) => readonly Report[],
): { counted: Returned[]; unchanged: { sheet: Returned; since: string }[] } {
  const kept = earlier.map(({ period, reports }) => ({
    period,
    said: new Map(reports.map((report) => [report.id, saidIn(report)])),
  }));
  const reporting: Returned[] = [];
  const unchanged: { sheet: Returned; since: string }[] = [];
  for (const sheet of sheets) {
    const reports = sheet.file === null ? reportsOn(sheet) : [];
    const since =
      reports.length === 0
        ? undefined
        : kept.find(({ said }) =>
            reports.every((report) => said.get(report.id) === saidIn(report)),
          );
    if (since) unchanged.push({ sheet, since: since.period });
    else reporting.push(sheet);
  }
  return { counted: reporting, unchanged };
}

function saidIn({ score, texts }: Report): string {
  const { status, evidence, measures, deadline, note } = texts;
  return [String(score), status, evidence, measures, deadline, note].join('\n|');
}
