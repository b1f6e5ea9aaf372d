type Spot = { x: number; y: number };

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest spot in the direction of an arrow key, sideways distance counting double; null for other keys or none. */
export function nextSpot<Kind extends Spot>(from: Spot, spots: readonly Kind[], key: string): Kind | null {
  const direction = directions[key];
  if (!direction) return null;
  const [dx, dy] = direction;
  let nearest: Kind | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const ahead = (spot.x - from.x) * dx + (spot.y - from.y) * dy;
    const aside = Math.abs((spot.x - from.x) * dy) + Math.abs((spot.y - from.y) * dx);
    if (ahead <= 0.5) continue;
    const distance = ahead + 2 * aside;
    if (distance < shortest) {
      shortest = distance;
      nearest = spot;
    }
  }
  return nearest;
}
