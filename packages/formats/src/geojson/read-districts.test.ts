import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Corner, District } from './district.ts'
import { readDistricts } from './read-districts.ts'

function collection(...geometries: readonly unknown[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: geometries.map((geometry, index) => ({
      type: 'Feature',
      properties: { name: `Gebiet ${index}`, bezirk: 1, groups: ['x'] },
      geometry,
    })),
  })
}

function square(x: number, y: number, side: number): readonly Corner[] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ]
}

function polygon(...rings: readonly (readonly Corner[])[]) {
  return { type: 'Polygon', coordinates: rings }
}

function sorted(ring: readonly Corner[]): readonly string[] {
  return ring.map(String).toSorted()
}

function read(text: string): readonly District[] {
  const districts = readDistricts(text)
  if (!districts.ok) throw new Error(districts.flaw.code)
  return districts.districts
}

test('plane coordinates are scaled to a sheet, north stays larger', () => {
  const [one, other] = read(
    collection(polygon(square(560_000, 5_930_000, 4000), square(561_000, 5_931_000, 1000)), {
      type: 'MultiPolygon',
      coordinates: [[square(564_000, 5_934_000, 4000)]],
    }),
  )
  expect(one?.polygons.map((rings) => rings.map(sorted))).toEqual([
    [sorted(square(0, 0, 1000).slice(1)), sorted(square(250, 250, 250).slice(1))],
  ])
  expect(other?.polygons.map((rings) => rings.map(sorted))).toEqual([
    [sorted(square(1000, 1000, 1000).slice(1))],
  ])
})

test('a town in degrees keeps its shape: at 60 degrees north a degree of longitude is half as long', () => {
  const ring: readonly Corner[] = [
    [10, 59.5],
    [12, 59.5],
    [12, 60.5],
    [10, 60.5],
  ]
  const [corners = []] = read(collection(polygon(ring)))[0]?.polygons[0] ?? []
  expect(corners.length).toBe(4)
  expect(Math.max(...corners.map(([x]) => x))).toBe(2000)
  expect(Math.max(...corners.map(([, y]) => y))).toBe(2000)
})

test('only properties that tell all districts apart can be their names', () => {
  const districts = readDistricts(collection(polygon(square(0, 0, 1)), polygon(square(1, 0, 1))))
  expect(districts).toMatchObject({ ok: true, naming: ['name'] })
  expect(districts.ok && districts.districts[1]?.properties).toEqual(
    new Map([
      ['name', 'Gebiet 1'],
      ['bezirk', '1'],
    ]),
  )
})

test.each([
  ['no JSON', '{', 'notGeoJson'],
  ['a single geometry', JSON.stringify(polygon(square(0, 0, 1))), 'notGeoJson'],
  ['an empty collection', collection(), 'noDistricts'],
  ['a point', collection({ type: 'Point', coordinates: [10, 53] }), 'notPolygon'],
  ['nothing', collection(null), 'notPolygon'],
  [
    'a line',
    collection(
      polygon([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
    ),
    'brokenRing',
  ],
  ['no ring', collection(polygon()), 'brokenRing'],
  ['words', collection({ type: 'Polygon', coordinates: [[['a', 'b']]] }), 'brokenRing'],
  ['the end of the world', collection(polygon(square(0, 0, 1e300))), 'brokenRing'],
  ['bytes', new Uint8Array([0xff, 0x00]), 'notText'],
  [
    'latitude before longitude',
    collection(polygon(square(53.4, 9.9, 0.1)), polygon(square(53.5, 9.9, 0.1))),
    'swappedAxes',
  ],
  [
    'degrees beside metres',
    collection(polygon(square(560_000, 5_930_000, 900)), polygon(square(10, 53, 0.1))),
    'mixedSystems',
  ],
  [
    'a corner in the Gulf of Guinea',
    collection(
      polygon([...square(10, 53, 0.1).slice(0, 3), [0, 0]]),
      polygon(square(10.1, 53, 0.1)),
    ),
    'scattered',
  ],
  [
    'a district for every house',
    collection(...Array.from({ length: 501 }, (_, x) => polygon(square(x, 0, 1)))),
    'tooManyDistricts',
  ],
  ['combs with 40,000 teeth', combs(20, 40), 'tooDetailed'],
])('%s is refused', (_, file, code) => {
  const districts = readDistricts(file)
  expect(districts.ok ? 'read' : districts.flaw.code).toBe(code)
})

test('the plane of a drawing is no mixture of systems, and Bavaria is not too wide', () => {
  for (const corners of [square(0, 0, 3000), square(8.9, 47.2, 5)])
    expect(readDistricts(collection(polygon(corners)))).toMatchObject({ ok: true, corners: 4 })
})

test('where finer borders would be too many, coarser ones are kept', () => {
  const kept = (count: number) => read(combs(count, 2))[0]?.polygons.flat(2).length
  expect(kept(2)).toBeGreaterThan(500)
  expect(kept(20)).toBe(4)
})

test('what is no polygon is named by its number and its kind', () => {
  const districts = readDistricts(
    collection(polygon(square(0, 0, 1)), { type: 'LineString', coordinates: [] }),
  )
  expect(districts.ok ? '' : districts.flaw.message['de']).toBe(
    'Gebiet 2 ist keine Fläche (Polygon oder MultiPolygon), sondern: LineString.',
  )
})

test('borders get fewer corners, and no gap opens between neighbours', () => {
  const bends = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 60, maxLength: 200 })
  fc.assert(
    fc.property(bends, fc.boolean(), (bend, turned) => {
      const bricks = wall(bend).map((ring, index) =>
        turned && index % 2 ? ring.toReversed() : ring,
      )
      const districts = read(collection(...bricks.map((ring) => polygon(ring))))
      const edges = districts.flatMap(({ polygons }) => polygons.flat().flatMap(edgesOf))
      const alone = edges.filter((edge) => edges.filter((other) => other === edge).length === 1)
      expect(districts).toHaveLength(7)
      expect(edges.length).toBeLessThan(bricks.flat().length)
      // The outside is straight: one edge between two places where borders meet. All other edges are there twice.
      expect(alone).toHaveLength(11)
    }),
    { numRuns: 50 },
  )
})

/** Bars above each other, 2,000 wide and 50 high, whose upper sides go up and down 1,000 times by so much. */
function combs(count: number, depth: number): string {
  const bar = (low: number): readonly Corner[] => [
    [2000, low],
    [0, low],
    ...Array.from({ length: 2001 }, (_, x): Corner => [x, low + 50 + (x % 2) * depth]),
  ]
  return collection(...Array.from({ length: count }, (_, index) => polygon(bar(index * 100))))
}

/** Three bricks, and on them four that are laid off, all inner sides crooked: sides meet in the middle of others. */
function wall(bend: readonly number[]): readonly (readonly Corner[])[] {
  const off = (place: number) => bend[place % bend.length] ?? 0
  const between = (from: number, to: number) =>
    Array.from({ length: (to - from) / 20 + 1 }, (_, step) => from + step * 20)
  const lying = (y: number, from: number, to: number) =>
    between(from, to).map((x): Corner => [x, y === 1000 && x % 3000 !== 0 ? y + off(x / 20) : y])
  const standing = (x: number, from: number, to: number) =>
    between(from, to).map((y): Corner => [
      x % 3000 !== 0 && y % 1000 !== 0 ? x + off(x / 20 + y / 20) : x,
      y,
    ])
  const brick = (left: number, right: number, low: number): readonly Corner[] => [
    ...lying(low, left, right),
    ...standing(right, low, low + 1000).slice(1, -1),
    ...lying(low + 1000, left, right).toReversed(),
    ...standing(left, low, low + 1000)
      .slice(1, -1)
      .toReversed(),
  ]
  const ends = [0, 500, 1500, 2500, 3000]
  return [
    ...[0, 1000, 2000].map((left) => brick(left, left + 1000, 0)),
    ...ends.slice(1).map((right, index) => brick(ends[index] ?? 0, right, 1000)),
  ]
}

function edgesOf(ring: readonly Corner[]): readonly string[] {
  return ring.map((corner, index) =>
    sorted([corner, ring[(index + 1) % ring.length] ?? corner]).join(' '),
  )
}
