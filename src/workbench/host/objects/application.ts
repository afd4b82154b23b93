import type { HostContext } from '../context';
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
  methods: { Calculate: ({ engine }) => engine.calculate() },
};

export function applicationObject(context: HostContext): HostObject {
  return objectOf(APPLICATION, context);
}

function partOf(locale: string, type: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12345.6);
  return parts.find((part) => part.type === type)?.value ?? '';
}
