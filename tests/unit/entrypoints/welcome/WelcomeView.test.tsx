// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WelcomeView } from '@/entrypoints/welcome/WelcomeView';
import { welcomeWords } from '@/entrypoints/welcome/welcomeWords';

afterEach(cleanup);

function show(isAllowed: boolean, overviewKey = '') {
  const events = { onAllow: vi.fn(), onOptions: vi.fn() };
  render(<WelcomeView texts={welcomeWords.de} isAllowed={isAllowed} overviewKey={overviewKey} {...events} />);
  return events;
}

describe('the page for new readers', () => {
  test('asks for access where the browser has not given it', () => {
    const { onAllow } = show(false);
    fireEvent.click(screen.getByRole('button', { name: 'Zugriff auf Webseiten erlauben' }));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  test('does not where it has', () => {
    show(true);
    expect(screen.queryByRole('button', { name: /erlauben/ })).toBeNull();
  });

  test('names the key of the overview, if there is one', () => {
    show(true, 'Alt+Shift+K');
    expect(screen.getByText('Alt+Shift+K').tagName).toBe('KBD');
    cleanup();
    show(true);
    expect(screen.queryByText(/Taste/)).toBeNull();
  });

  test('leads to the settings', () => {
    const { onOptions } = show(true);
    fireEvent.click(screen.getByRole('button', { name: 'Einstellungen' }));
    expect(onOptions).toHaveBeenCalledOnce();
  });
});
