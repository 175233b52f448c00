import type { ElementHandle } from '@playwright/test';

/**
 * What is not wholly inside a part of the page from side to side, a line each: what sticks out of it, and what
 * cuts its own text off. Pictures may hide their edges; so may what is for screen readers only.
 */
export function sticksOut(part: ElementHandle): Promise<string[]> {
  return part.evaluate((root) => {
    const whole = root as HTMLElement;
    const frame = whole.getBoundingClientRect();
    const named = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    return [whole, ...whole.querySelectorAll<HTMLElement>(':not(svg *, .unseen)')].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0) return [];
      const faults: string[] = [];
      // Half a pixel is rounding.
      if (left < frame.left - 0.5 || right > frame.right + 0.5) faults.push(`${named(element)} sticks out`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const cuts = overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
      // A field scrolls what is written in it; dots say that more is there.
      if (cuts && textOverflow !== 'ellipsis' && !element.matches('svg, input, textarea, select')) {
        faults.push(`${named(element)} cuts off: ${element.textContent.slice(0, 60)}`);
      }
      return faults;
    });
  });
}
