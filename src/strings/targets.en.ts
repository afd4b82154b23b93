import { countEn } from './count';
import { counted, plural } from './plural.en';
import type { TargetsStrings } from './targets.vi';

export const targetsEn: TargetsStrings = {
  table: 'Table',
  search: 'Search code or name',
  how: 'Open a field to type targets; the total follows.',
  criteria: 'Fields, criteria',
  column: (year) => `Target ${year}`.trim(),
  blank: 'type',
  total: 'Total',
  head: (base, target, stated) =>
    `${base === '' ? 'Last year' : `Year ${base}`} → ${target === null ? 'tried target' : `target ${target}`.trim()}${stated === null ? '' : ` · the table says ${stated}`}`,
  target: (name) => `Target of ${name}`,
  from: (year, base, max) => `${year === '' ? 'Last year' : `${year}:`} ${base} · maximum ${max}`,
  warnings: {
    'over-max': (limit) => `above the maximum ${limit}`,
    'below-base': (limit) => `below last year's ${limit}`,
    'off-step': (limit) => `this scale is usually graded by ${limit}`,
  },
  refusals: {
    unreadable: 'not a number',
    tooLong: 'too large, or too many decimals',
    negative: 'a score cannot be below 0',
    change: 'that is a change, not a target',
    percent: 'this table counts points, not percent',
  },
  refused: (why, kept) => `Not taken: ${why}; still ${kept}`,
  changeRank: (place, of) => `rise ${countEn(place)} of ${countEn(of)}`,
  changed: (count) => `${counted(count, 'target')} changed`,
  reset: 'Back to the table',
  takeBack: {
    reset: () => 'Restore the dropped targets',
    scenario: (name) => `Back to before “${name}” was opened`,
    proposal: () => 'Back to before the proposal was taken',
  },
  link: {
    scoring: ({ index, total, criterion, points }) =>
      `${index} is tried at ${total}%: ${criterion} is set to ${points} points.`,
    index: ({ index, total, criterion, points }) =>
      `${criterion} is tried at ${points} points: all criteria of ${index} move so that it comes to ${total}%.`,
    off: ({ index, criterion }) => `${index} and ${criterion} are tried apart.`,
    unfollow: 'Do not follow',
    follow: 'Follow each other',
  },
  write: 'Write to the target column',
  expand: (name) => `Expand ${name}`,
  collapse: (name) => `Collapse ${name}`,
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  reach: 'Spread to reach a score',
  goalFirst: 'Type the score to reach first.',
  goal: 'Score to reach',
  manner: 'How',
  manners: { few: 'As few criteria as can be', even: 'Spread evenly' },
  within: 'Within',
  wholeTable: 'The whole table',
  agencies: (count) =>
    `Lead agencies: ${count === 0 ? 'all' : `${counted(count, 'agency', 'agencies')} chosen`}`,
  turns: (locked, first, surveyed) => {
    const parts = [
      surveyed > 0 && `${counted(surveyed, 'surveyed criterion', 'surveyed criteria')} locked`,
      locked > surveyed && `${counted(locked - surveyed, 'criterion', 'criteria')} locked`,
      first > 0 && `${countEn(first)} first`,
    ].filter((part) => part !== false);
    return `Locks and priorities: ${parts.length === 0 ? 'none' : parts.join(', ')}`;
  },
  turnOf: (name) => `Lock or priority: ${name}`,
  turn: { free: 'May rise', first: 'First', locked: 'Locked' },
  surveyed:
    'Surveyed criteria are locked to begin with, since nobody decides what a survey finds; choose “May rise” to count on one.',
  withinWaits: (name) =>
    `The table does not have “${name}” now, within which targets were to be raised: nothing is proposed until it is there again or another is chosen.`,
  turnsWait: (count, names) =>
    `${counted(count, 'lock or priority waits', 'locks and priorities wait')}, since the table does not have the criteria now: ${names.join('; ')}.`,
  triedWait: (count, names) =>
    `${counted(count, 'tried target waits', 'tried targets wait')}, since the table does not have the criteria now: ${names.join('; ')}.`,
  dropTried: 'Drop these targets',
  dropWaiting: 'Drop these choices',
  propose: 'Propose',
  take: 'Take this proposal',
  proposal: (missing, added, count, total) =>
    `${missing} missing; ${added} spread over ${counted(count, 'criterion', 'criteria')}, so that the total is ${total}.`,
  leftOver: {
    room: (points) => `${points} still missing: the chosen criteria can rise no further.`,
    steps: (points) =>
      `${points} still missing: no whole steps of the chosen criteria make just that; enter a higher score to go beyond.`,
  },
  leftOut: {
    blank: (count) =>
      `${counted(count, 'criterion has', 'criteria have')} no target yet and ${plural(count, 'is', 'are')} left out.`,
    doubtful: (count) =>
      `${counted(count, 'criterion has', 'criteria have')} a maximum in doubt and ${plural(count, 'is', 'are')} left out.`,
  },
  stale: 'The targets have changed; press “Propose” again.',
  reached: 'The targets reach this already.',
  scenarios: (count) => (count === 0 ? 'Saved scenarios' : `Saved scenarios (${countEn(count)})`),
  scenarioName: 'Name of the scenario',
  save: 'Save scenario',
  open: 'Open',
  remove: 'Delete',
  noScenarios: 'There is no scenario yet.',
  compare: 'Compare',
  asIs: 'The table now',
  noDifference: 'The chosen scenarios are as the table is.',
  unknown: (codes) => `The table no longer has the criteria ${codes.join(', ')}.`,
};
