import fc from 'fast-check';
import {
  isSameRow,
  parseRowKey,
  printRowKey,
  type Role,
  type RowKey,
  subjectText,
  type TableNote,
} from '../../../src/core/ownSheets/rowKey';
import {
  criterionRef,
  parseReportKey,
  parseSubject,
  printReportKey,
  printSubject,
  readCriterionRef,
  type Subject,
} from '../../../src/core/ownSheets/rowSubject';
import type { IndexKind } from '../../../src/core/table/indexTraits';
import { runs } from '../../whole';

/** What people call things, with all that the grammar itself uses. */
const hostile = fc.oneof(
  fc.constantFrom('Sở: A', '=1+1', 'a\nb', 'kept:', '[par:2022:x]', 'par:1.1', '|', '#2:', ' (2)'),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(':', '|', '#', '[', ']', '\n', '\r', '=', 'par', '1.1'), {
      minLength: 1,
    })
    .map((parts) => parts.join('')),
);
const index = fc.constantFrom<IndexKind>('par', 'sipas');
const nth = fc.integer({ min: 1, max: 12 });
const id = hostile.filter((text) => text !== '');
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({ kind: fc.constant('criterion' as const), table: fc.record({ index, nth }), id }),
  fc.record({ kind: fc.constant('task' as const), task: hostile }),
  fc.record({
    kind: fc.constant('duty' as const),
    code: hostile,
    words: fc.stringMatching(/^[0-9a-z]{1,7}$/),
  }),
  fc.record({
    kind: fc.constant('total' as const),
    of: fc.constantFrom('lead' as const, 'shared' as const),
    isRoom: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('added' as const), by: hostile }),
  fc.record({ kind: fc.constant('lost' as const), criterion: hostile }),
);
const note: fc.Arbitrary<TableNote> = fc.record({
  kind: index,
  nth,
  targetYear: fc.option(fc.integer({ min: 1900, max: 2100 })),
  // Excel allows no colon and no square bracket in the name of a sheet.
  sheet: hostile.map((text) => text.replace(/[\][:]/g, '')),
});
const role = fc.constantFrom<Role>('kept', 'support', 'above', 'beside');
const rowKey: fc.Arbitrary<RowKey> = fc.oneof(
  fc.constantFrom<RowKey>({ kind: 'put-in' }, { kind: 'own' }),
  fc.record({ kind: fc.constant('heading' as const), line: hostile }),
  fc.record({ kind: fc.constant('signature' as const), line: fc.nat() }),
  fc.record({
    kind: fc.constant('columns' as const),
    layout: fc.stringMatching(/^[a-z+]*$/),
    tables: fc.array(note, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('printed' as const), cells: hostile }),
  fc.record({ kind: fc.constant('section' as const), title: hostile }),
  fc.record({ kind: fc.constant('agency' as const), agency: hostile }),
  fc.record({ kind: fc.constant('entry' as const), of: hostile }),
  fc.record({
    kind: fc.constant('unassigned' as const),
    criterion: fc.tuple(index, id, nth).map((each) => criterionRef(...each)),
  }),
  fc.record({
    kind: fc.constant('subject' as const),
    roles: fc.array(role, { maxLength: 3 }),
    subject,
  }),
);

test('a key comes back from its cell, whatever things are called', () => {
  fc.assert(
    fc.property(rowKey, (key) => {
      expect(parseRowKey(printRowKey(key))).toEqual(key);
    }),
    runs(200),
  );
});

test('any text in the hidden column stays what it is', () => {
  const text = fc.oneof(
    hostile,
    rowKey.map(printRowKey),
    fc.tuple(rowKey, hostile).map(([key, end]) => printRowKey(key) + end),
    fc.constantFrom('par#1:1.1', 'par#0:1', 'par:', 'sign:01', 'sign:', 'total:leader', 'duty:x'),
  );
  fc.assert(
    fc.property(text, (typed) => {
      expect(printRowKey(parseRowKey(typed))).toBe(typed);
    }),
    runs(200),
  );
});

test('subjects and reports come back too', () => {
  const agency = hostile.map((text) => text.replaceAll('|', ''));
  fc.assert(
    fc.property(subject, agency, (about, whose) => {
      expect(parseSubject(printSubject(about))).toEqual(about);
      const key = { subject: printSubject(about), agency: whose };
      expect(parseReportKey(printReportKey(key))).toEqual(key);
    }),
  );
});

test('keys read as they have always been written', () => {
  expect(parseRowKey('kept:beside:par#2:II/1')).toEqual({
    kind: 'subject',
    roles: ['kept', 'beside'],
    subject: { kind: 'criterion', table: { index: 'par', nth: 2 }, id: 'II/1' },
  });
  expect(parseRowKey('total:shared:room')).toMatchObject({
    subject: { kind: 'total', of: 'shared', isRoom: true },
  });
  expect(parseRowKey("columns:score+note[par:2022:Phụ lục 'I'][sipas::S]")).toEqual({
    kind: 'columns',
    layout: 'score+note',
    tables: [
      { kind: 'par', nth: 1, targetYear: 2022, sheet: "Phụ lục 'I'" },
      { kind: 'sipas', nth: 1, targetYear: null, sheet: 'S' },
    ],
  });
  expect(parseRowKey('Ghi chú của người dùng').kind).toBe('unknown');
  expect(parseReportKey('par:1.1|sở nội vụ (2)')).toEqual({
    subject: 'par:1.1',
    agency: 'sở nội vụ (2)',
  });
});

test('what a row is about does not depend on its part, but what stood beside it is told apart', () => {
  expect(
    ['kept:support:par:1.1', 'above:par:1.1', 'par:1.1', 'kept:beside:task:I', 'x'].map(
      subjectText,
    ),
  ).toEqual(['par:1.1', 'par:1.1', 'par:1.1', 'beside:task:I', 'x']);
  expect(readCriterionRef('task:1.1')).toBeNull();
});

test('rows keep their places where only what is printed in them changed', () => {
  expect(isSameRow('printed:abc', 'printed:abd')).toBe(true);
  expect(isSameRow('par:1.1', 'par:1.2')).toBe(false);
  expect(isSameRow('', 'printed:abc')).toBe(false);
});
