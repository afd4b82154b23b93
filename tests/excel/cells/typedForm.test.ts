import { typedForm } from '../../../src/excel/cells/typedForm';

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
