/** What a browser test may ask of the runner beyond @web/test-runner-commands. The server side: scripts/test-plugins.mjs. */
import { executeServerCommand } from '@web/test-runner-commands';

/** Writes screenshots/<name>-<engine>.png, for people to look at; nothing is compared. */
export async function screenshot(name: string): Promise<void> {
  await executeServerCommand('screenshot', { name });
}

/** Presses a chord in any engine: `press('Shift', 'Tab')`. Key names as in sendKeys. */
export async function press(...keys: string[]): Promise<void> {
  await executeServerCommand('press-together', { keys });
}

/**
 * Emulates media for the rest of the file: `emulate({ features: { 'forced-colors': 'active' } })`; `{}` ends it.
 * Replaces what was emulated before. False where the engine cannot (all but Chromium): the caller skips its test.
 */
export async function emulate(media: {
  media?: 'print';
  features?: Record<string, string>;
}): Promise<boolean> {
  const { done } = await executeServerCommand<{ done: boolean }, typeof media>('emulate', media);
  return done;
}
