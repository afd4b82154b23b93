import { parseAddress } from '../../src/core/base/address';
import { areaAddress, type Area } from '../../src/core/base/grid';
import { wholeSelection } from '../../src/workbench/page/wholeSelection';
import { openSeed } from './bench';

const at = (address: string): Area => {
  const area = parseAddress(address);
  if (area === null) throw new Error(address);
  return area;
};

test('where a part of merged cells is selected, all of them are, as in Excel', async () => {
  const { engine, close } = await openSeed();
  const of = (address: string) => areaAddress(wholeSelection(engine.activeSheet, at(address)));
  // The title of the appendix goes across the table.
  expect(of('A1')).toBe('A1:G1');
  expect(of('C1:D2')).toBe('A1:G2');
  expect(of('B7')).toBe('B7');
  close();
});

test('merged cells that others touch are selected with them', () => {
  const merges = [at('A1:B1'), at('B1:B3'), at('D4:E4')];
  const layout = { merges: () => merges };
  const selected = wholeSelection({ layout } as never, at('A1'));
  expect(areaAddress(selected)).toBe('A1:B3');
});
