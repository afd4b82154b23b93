import { contentOf, isSameContent, typedForm } from '../../src/excel/cells/cellContent';

describe('what Excel is handed for a cell', () => {
  it.each(['=1+1', '+0,1', '-', '@ai', '93.157', '1/2', 'TRUE', '#N/A', '5%', "'x", 'Mar 1'])(
    'keeps the text %s text with an apostrophe',
    (text) => {
      expect(typedForm(text, 'General')).toBe(`'${text}`);
    },
  );

  it('leaves plain words, numbers, formulas and blanks as they are', () => {
    expect(typedForm('Sở Nội vụ', 'General')).toBe('Sở Nội vụ');
    expect(typedForm(0.1, 'General')).toBe(0.1);
    expect(typedForm({ formula: '=A1' }, 'General')).toBe('=A1');
    expect(typedForm('', 'General')).toBe('');
  });

  it('adds nothing under the text format', () => {
    expect(typedForm('=1+1', '@')).toBe('=1+1');
  });
});

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
