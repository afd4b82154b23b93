/**
 * What a ribbon button says to the pane, where one is open: both are pages of one origin, and nothing is kept
 * anywhere. The pane answers, so that the button knows whether it was heard.
 */
const CHANNEL = 'cchc-messages';
const ANSWER_MILLISECONDS = 300;

/** @returns whether an open pane has shown the text */
export function tellPane(text: string): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL);
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

/** @returns stops listening */
export function hearButtons(listener: (text: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<{ text?: string }>) => {
    if (data.text === undefined) return;
    listener(data.text);
    channel.postMessage({ shown: data.text });
  };
  return () => {
    channel.close();
  };
}
