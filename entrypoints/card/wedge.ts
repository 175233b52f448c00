import type { Point } from '../contract/desk';

/** A rectangle in the viewport. Px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far beside the straight way a hand may drift, px. */
const SLACK_PX = 12;

/**
 * Is the pointer on its way from a word to the word's card? It is while it stays in the wedge
 * between the point where it left the word and the card, and comes nearer with each step. Then
 * neither leaving the word nor crossing other marks closes the card.
 *
 * @param leftAt Where the pointer was on the word last.
 * @param before Where it was at the step before.
 * @param now Where it is.
 */
export function isHeadingFor(card: Box, leftAt: Point, before: Point, now: Point): boolean {
  if (distance(card, now) >= distance(card, before)) return false;
  const wide: Box = {
    left: card.left - SLACK_PX,
    top: card.top - SLACK_PX,
    right: card.right + SLACK_PX,
    bottom: card.bottom + SLACK_PX,
  };
  return isInWedge(wide, leftAt, now);
}

export function isInside({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Inside the hull of a point and a box: in the box, or in a triangle over one of its sides. */
function isInWedge(box: Box, apex: Point, point: Point): boolean {
  if (isInside(box, point)) return true;
  const corners: [Point, Point, Point, Point] = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ];
  return corners.some((corner, i) => isInTriangle(point, apex, corner, corners[(i + 1) % 4] ?? corner));
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turnOf(a, b, point), turnOf(b, c, point), turnOf(c, a, point)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Positive where a, b, c turn one way, negative where they turn the other, 0 on one line. */
function turnOf(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** From a point to the nearest point of a box; 0 inside it. */
function distance({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
