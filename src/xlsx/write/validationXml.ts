import { areaAddress } from '../../core/base/grid';
import type { Validation, ValidationRule } from '../../core/base/sheetModel';
import { type Attributes, element, textXml } from './xmlOf';

/** Excel takes no longer title, and no longer message. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** What may be typed where, as part of a sheet. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  return element(
    'dataValidations',
    { count: validations.length },
    validations.map(validationXml).join(''),
  );
}

function validationXml({ area, rule, prompt, refusal }: Validation): string {
  const { attributes, content } = ruleXml(rule);
  return element(
    'dataValidation',
    {
      ...attributes,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: refusal === null ? undefined : 1,
      errorTitle: refusal?.title.slice(0, LONGEST_TITLE),
      error: refusal?.text.slice(0, LONGEST_TEXT),
      promptTitle: prompt.title.slice(0, LONGEST_TITLE),
      prompt: prompt.text.slice(0, LONGEST_TEXT),
      sqref: areaAddress(area),
    },
    content,
  );
}

function ruleXml(rule: ValidationRule): { attributes: Attributes; content: string } {
  switch (rule.kind) {
    case 'number': {
      const bounds = [rule.from, rule.to].map((bound, at) =>
        element(`formula${at + 1}`, {}, String(bound)),
      );
      return { attributes: { type: 'decimal', operator: 'between' }, content: bounds.join('') };
    }
    case 'list': {
      const words = `"${rule.words.join(',').replaceAll('"', '""')}"`;
      return {
        attributes: { type: 'list' },
        content: element('formula1', {}, textXml(words)),
      };
    }
    case 'any':
      return { attributes: {}, content: '' };
  }
}
