/** Whether a ring runs clockwise on a map with north at its top. */
export const isClockwise = (ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (nextX - x) * (nextY + y);
  }, 0) > 0;

/** The part of a ring inside a box [west, south, east, north], by the rule of Sutherland and Hodgman; closed again. */
export function clipRing(ring, [west, south, east, north]) {
  const edges = [
    { inside: ([x]) => x >= west, cut: (a, b) => crossing(a, b, 0, west) },
    { inside: ([x]) => x <= east, cut: (a, b) => crossing(a, b, 0, east) },
    { inside: ([, y]) => y >= south, cut: (a, b) => crossing(a, b, 1, south) },
    { inside: ([, y]) => y <= north, cut: (a, b) => crossing(a, b, 1, north) },
  ];
  let points = ring.slice(0, -1);
  for (const { inside, cut } of edges) {
    points = points.flatMap((point, i) => {
      const before = points.at(i - 1);
      if (inside(point)) return inside(before) ? [point] : [cut(before, point), point];
      return inside(before) ? [cut(before, point)] : [];
    });
  }
  return points.length > 2 ? [...points, points[0]] : [];
}

function crossing(a, b, axis, at) {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}
