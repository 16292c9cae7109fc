/** Talk over a port: JSON text, read by the words of the other side; what is none of them is passed over. */

export interface Talk<Said> {
  say(message: Said): void;
  close(): void;
}

export function talkOver<Said extends object, Heard>(
  port: MessagePort,
  read: (data: unknown) => Heard | undefined,
  hear: (message: Heard) => void,
): Talk<Said> {
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const message = read(data);
    if (message !== undefined) hear(message);
  };
  port.addEventListener('message', onMessage);
  port.start();
  return {
    say: (message) => port.postMessage(JSON.stringify(message)),
    close() {
      port.removeEventListener('message', onMessage);
      port.close();
    },
  };
}
