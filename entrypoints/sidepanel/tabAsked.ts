/**
 * The tab the panel is to stay with, where it was opened as a tab of its own (`?tab=7`); `null` where it follows
 * whichever tab is active, as side panels do.
 *
 * @param search The query of its own address.
 */
export function tabAsked(search: string): number | null {
  const asked = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,15}$/.test(asked) ? Number(asked) : null;
}
