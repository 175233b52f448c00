import type { PageCommand } from '@/entrypoints/contract/requests';
import type { Browser } from '../browser/withExtension';

/** The browser's keys for commands. The debugger's keys do not reach them, so the browser's event is set off. */
export class Keys {
  constructor(readonly reader: Browser) {}

  async press(command: PageCommand): Promise<void> {
    await this.reader.background.evaluate((pressed) => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(command: string): void } } };
      };
      chrome.commands.onCommand.dispatch(pressed);
    }, command);
  }
}
