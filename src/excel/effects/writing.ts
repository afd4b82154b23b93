export { applyPlan } from './apply';
export { revertWrite } from './undo';
export { lastWriteOf } from './lastWrite';
export { recoverTyped } from './recover';
