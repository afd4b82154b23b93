import { objectOf, type HostObject, type ObjectType } from '../hostObject';
import { changeChart, type ChartTarget, lookIn } from './charts';

const GRIDLINES: ObjectType<ChartTarget> = {
  name: 'ChartGridlines',
  get: { Visible: (target) => lookIn(target).hasGridlines },
  set: { Visible: (target, isShown) => changeChart(target, { hasGridlines: isShown === true }) },
};

const VALUE_AXIS: ObjectType<ChartTarget> = {
  name: 'ChartAxis',
  get: {
    NumberFormat: (target) => lookIn(target).axisFormat,
    Visible: (target) => lookIn(target).hasValueAxis,
  },
  set: {
    NumberFormat: (target, code) => changeChart(target, { axisFormat: String(code) }),
    Visible: (target, isShown) => changeChart(target, { hasValueAxis: isShown === true }),
  },
  children: { MajorGridlines: (target) => objectOf(GRIDLINES, target) },
};

const CATEGORY_AXIS: ObjectType<ChartTarget> = {
  name: 'ChartAxis',
  get: {
    ReversePlotOrder: (target) => lookIn(target).isReversed,
    TickLabelPosition: () => 'Low',
    TickLabelSpacing: () => 1,
  },
  set: {
    ReversePlotOrder: (target, is) => changeChart(target, { isReversed: is === true }),
    // Below bars that go down, too, and all of them: so they are drawn here.
    TickLabelPosition: () => undefined,
    TickLabelSpacing: () => undefined,
  },
};

const AXES: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  children: {
    CategoryAxis: (target) => objectOf(CATEGORY_AXIS, target),
    ValueAxis: (target) => objectOf(VALUE_AXIS, target),
  },
};

export function axesObject(target: ChartTarget): HostObject {
  return objectOf(AXES, target);
}
