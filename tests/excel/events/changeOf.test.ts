import { changeOf } from '../../../src/excel/events/changeOf';

const change = (changeType: string, address: string, shift: object = {}) =>
  changeOf({
    changeType: changeType as Excel.DataChangeType,
    address,
    changeDirectionState: shift as Excel.ChangeDirectionState,
  });

test.each([
  ['RowInserted', '3:4', {}, 'inserted', 'rows'],
  ['ColumnDeleted', 'C:C', {}, 'deleted', 'columns'],
  ['CellInserted', 'B2:B3', { insertShiftDirection: 'Right' }, 'inserted', 'columns'],
  ['CellInserted', 'B2:B3', { insertShiftDirection: 'Down' }, 'inserted', 'rows'],
  ['CellDeleted', 'B2:B3', { deleteShiftDirection: 'Left' }, 'deleted', 'columns'],
  ['CellDeleted', 'B2:B3', { deleteShiftDirection: 'Up' }, 'deleted', 'rows'],
])('%s of %s, %j: cells moved along what they were moved', (type, address, shift, by, along) => {
  expect(change(type, address, shift)).toMatchObject({ is: 'sheet', moved: { by, along } });
});

test('cells that were edited are named; of whole rows and columns all of the sheet is read', () => {
  expect(change('RangeEdited', 'B2:C3')).toEqual({ is: 'edited', address: 'B2:C3' });
  expect(change('RangeEdited', 'B:B')).toEqual({ is: 'sheet' });
  expect(change('RangeEdited', '#REF!')).toEqual({ is: 'sheet' });
});
