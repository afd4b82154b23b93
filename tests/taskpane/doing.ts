import { act, fireEvent } from '@testing-library/react';

/** Does something to the pane, and waits until what comes of it at once is drawn. */
export async function drawn(work: () => unknown): Promise<void> {
  await act(async () => {
    await work();
  });
}

/** Presses a button, or whatever else is pressed. */
export const press = (element: HTMLElement): Promise<void> => drawn(() => fireEvent.click(element));

/** Enters a text into a field, or chooses what has this value. */
export const enter = (field: HTMLElement, value: string): Promise<void> =>
  drawn(() => fireEvent.change(field, { target: { value } }));

/** Opens what can be opened: jsdom opens nothing by a click. */
export async function open(details: HTMLDetailsElement): Promise<void> {
  details.open = true;
  await drawn(() => fireEvent(details, new Event('toggle')));
}
