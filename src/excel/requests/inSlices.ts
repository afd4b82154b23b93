import { slicer } from '../../core/base/slicer';

/** Runs work in slices so short that the pane draws and listens between them. */
export const inSlices = slicer({
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});
