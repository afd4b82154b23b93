import type { HostContext } from '../context';
import { invalidArgument } from '../hostError';
import { objectOf, type HostObject, type ObjectType } from '../hostObject';

const NUMBER_FORMAT: ObjectType<HostContext> = {
  name: 'NumberFormatInfo',
  get: {
    NumberDecimalSeparator: ({ settings }) => partOf(settings.locale, 'decimal'),
    NumberGroupSeparator: ({ settings }) => partOf(settings.locale, 'group'),
  },
};

const CULTURE: ObjectType<HostContext> = {
  name: 'CultureInfo',
  get: { Name: ({ settings }) => settings.locale },
  children: { NumberFormat: (context) => objectOf(NUMBER_FORMAT, context) },
};

/** A workbook that is made of a file, and opened when it is asked for. */
const WORKBOOK_CREATED: ObjectType<{ context: HostContext; file: string }> = {
  name: 'WorkbookCreated',
  methods: { Open: ({ context, file }) => context.openNew(file) },
};

const APPLICATION: ObjectType<HostContext> = {
  name: 'Application',
  get: {
    CalculationMode: ({ engine }) => (engine.isCalculationManual ? 'Manual' : 'Automatic'),
    CalculationState: ({ engine }) =>
      engine.isCalculationManual && engine.isStale ? 'Pending' : 'Done',
    DecimalSeparator: ({ settings }) => partOf(settings.locale, 'decimal'),
    ThousandsSeparator: ({ settings }) => partOf(settings.locale, 'group'),
  },
  children: { CultureInfo: (context) => objectOf(CULTURE, context) },
  methods: {
    Calculate: ({ engine }) => engine.calculate(),
    /** What clients but the one for the web make of Excel.createWorkbook. */
    CreateWorkbook: (context, [file]) => {
      if (typeof file !== 'string' || file === '') throw invalidArgument('base64File');
      return objectOf(WORKBOOK_CREATED, { context, file });
    },
  },
};

export function applicationObject(context: HostContext): HostObject {
  return objectOf(APPLICATION, context);
}

function partOf(locale: string, type: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12345.6);
  return parts.find((part) => part.type === type)?.value ?? '';
}
