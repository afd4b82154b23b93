export { applyPlan } from './apply';
export { revertWrite } from './undo';
export { recoverTyped } from './recover';
