/**
 * What a ribbon button says to the pane, where one is open: both are pages of one origin, and nothing is kept
 * anywhere. The pane answers, so that the button knows whether it was heard. Panes beside other workbooks are pages
 * of that origin, too: the workbook's address is part of the channel's name.
 */
const channelOf = (workbook: string) => new BroadcastChannel(`cchc-messages ${workbook}`);
const ANSWER_MILLISECONDS = 300;

/**
 * @param workbook its address
 * @returns whether an open pane has shown the text
 */
export function tellPane(workbook: string, text: string): Promise<boolean> {
  const channel = channelOf(workbook);
  return new Promise((resolve) => {
    const finish = (isShown: boolean) => {
      clearTimeout(timer);
      channel.close();
      resolve(isShown);
    };
    const timer = setTimeout(finish, ANSWER_MILLISECONDS, false);
    channel.onmessage = ({ data }: MessageEvent<{ shown?: string }>) => {
      if (data.shown === text) finish(true);
    };
    channel.postMessage({ text });
  });
}

/**
 * @param workbook its address
 * @returns stops listening
 */
export function hearButtons(workbook: string, listener: (text: string) => void): () => void {
  const channel = channelOf(workbook);
  channel.onmessage = ({ data }: MessageEvent<{ text?: string }>) => {
    if (data.text === undefined) return;
    listener(data.text);
    channel.postMessage({ shown: data.text });
  };
  return () => {
    channel.close();
  };
}
