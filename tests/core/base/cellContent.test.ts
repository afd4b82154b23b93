import { contentOf, isSameContent } from '../../../src/core/base/cellContent';

describe('what stands in a cell', () => {
  it('tells text that looks like a formula from a formula', () => {
    expect(contentOf('=A1', '=A1')).toBe('=A1');
    expect(contentOf('=A1', 5)).toEqual({ formula: '=A1' });
  });

  it('is the same however Excel spaces a formula or ends a line', () => {
    expect(isSameContent({ formula: '=SUM(A1, B1)' }, { formula: '=sum(A1,B1)' })).toBe(true);
    expect(isSameContent('a\r\nb', 'a\nb')).toBe(true);
    expect(isSameContent('5', 5)).toBe(false);
    expect(isSameContent(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSameContent(93.157, 93.1572)).toBe(false);
  });
});
