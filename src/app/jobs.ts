/** What the buttons of the overview and of the ribbon write; the pane shows before it is there. */
export { clearHighlightTask, highlightTask } from './highlight';
export { recalculateTask } from './recalculate';
