export { applyPlan } from './apply';
export { revertNewest } from './undo';
export { recoverTyped } from './recover';
