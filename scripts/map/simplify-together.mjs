/**
 * Simplifies rings that share borders so that they still share them: rings are cut where three meet, and each piece is
 * simplified once. Rings of one key lose the borders between them. Islands smaller than the tolerance are left out.
 */
export function simplifyTogether(members, tolerance) {
  const neighbours = new Map();
  const touch = (a, b) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const { ring } of members)
    for (let i = 1; i < ring.length; i++) {
      touch(name(ring[i - 1]), name(ring[i]));
      touch(name(ring[i]), name(ring[i - 1]));
    }
  const isJunction = (point) => neighbours.get(name(point)).size > 2;
  const byKey = new Map();
  for (const { key, ring } of members) {
    const pieces = byKey.get(key) ?? [];
    pieces.push(...piecesOf(ring.slice(0, -1), isJunction));
    byKey.set(key, pieces);
  }
  return [...byKey].map(([key, pieces]) => ({
    key,
    rings: chain(withoutInner(pieces).map((piece) => simplified(piece, tolerance))).filter(
      (ring) => ring.length > 3 && extent(ring) > 2 * tolerance,
    ),
  }));
}

const name = ([x, y]) => `${x.toFixed(4)} ${y.toFixed(4)}`;

function piecesOf(points, isJunction) {
  const cuts = points.flatMap((point, i) => (isJunction(point) ? [i] : []));
  // A ring that touches no other is cut at its first point and its farthest from there.
  if (cuts.length < 2) cuts.splice(0, cuts.length, 0, farthest(points));
  return cuts.map((from, i) => {
    const to = cuts[(i + 1) % cuts.length];
    return to > from ? points.slice(from, to + 1) : [...points.slice(from), ...points.slice(0, to + 1)];
  });
}

const farthest = (points) =>
  points.reduce((best, point, i) => (distance(point, points[0]) > distance(points[best], points[0]) ? i : best), 1);
const distance = ([ax, ay], [bx, by]) => Math.hypot(ax - bx, ay - by);

/** The same for a piece and for its reverse, so that both sides of a border agree. */
const canonical = (piece) => {
  const [there, back] = [piece.map(name).join(), piece.toReversed().map(name).join()];
  return there < back ? there : back;
};

function withoutInner(pieces) {
  const count = new Map();
  for (const piece of pieces) count.set(canonical(piece), (count.get(canonical(piece)) ?? 0) + 1);
  return pieces.filter((piece) => count.get(canonical(piece)) === 1);
}

function simplified(piece, tolerance) {
  const turned = canonical(piece) !== piece.map(name).join();
  const line = keep(turned ? piece.toReversed() : piece, tolerance);
  return turned ? line.toReversed() : line;
}

/** The rule of Douglas and Peucker. */
function keep(points, tolerance) {
  const [first, last] = [points[0], points.at(-1)];
  let [at, most] = [0, tolerance];
  points.forEach((point, i) => {
    const off = offLine(point, first, last);
    if (off > most) [at, most] = [i, off];
  });
  if (at === 0) return [first, last];
  return [...keep(points.slice(0, at + 1), tolerance).slice(0, -1), ...keep(points.slice(at), tolerance)];
}

function offLine(point, from, to) {
  const length = distance(from, to);
  if (length === 0) return distance(point, from);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = Math.max(0, Math.min(1, ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length ** 2));
  return distance(point, [from[0] + share * dx, from[1] + share * dy]);
}

/** Joins pieces end to end into closed rings. */
function chain(pieces) {
  const left = [...pieces];
  const rings = [];
  while (left.length > 0) {
    const ring = [...left.shift()];
    while (name(ring[0]) !== name(ring.at(-1))) {
      const next = left.findIndex((piece) => name(piece[0]) === name(ring.at(-1)));
      if (next < 0) break;
      ring.push(...left.splice(next, 1)[0].slice(1));
    }
    rings.push(ring);
  }
  return rings;
}

function extent(ring) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
