import { parseQuestionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { movedPath } from './moved-path.ts'
import { readPlaceMap } from './place-map.ts'

const wishes = { nameProperty: '', languages: ['de', 'en'] } as const

/** A square of one degree, closed as GeoJSON wants it. */
function square(x: number, y: number, size = 1) {
  return [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ]
}

function collection(...features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features })
}

function feature(properties: unknown, coordinates: unknown, type = 'Polygon') {
  return { type: 'Feature', properties, geometry: { type, coordinates } }
}

function areasOf(file: string, nameProperty = '') {
  const map = readPlaceMap(file, { ...wishes, nameProperty })
  if (!map.ok) throw new Error(map.code)
  return map
}

describe('a GeoJSON file', () => {
  const two = collection(
    feature({ OBJECTID: 1, KATEGORIE: 'Stadtteil', STADTTEIL: 'Süd-West' }, square(10, 60)),
    feature({ OBJECTID: 2, KATEGORIE: 'Stadtteil', STADTTEIL: 'Altstadt' }, square(11, 60)),
  )

  test('gives areas named by what tells them apart, narrowed as the earth is there', () => {
    const { areas, viewBox } = areasOf(two)
    expect(areas.map(({ code, label }) => [code, label])).toEqual([
      ['sued-west', { de: 'Süd-West', en: 'Süd-West' }],
      ['altstadt', { de: 'Altstadt', en: 'Altstadt' }],
    ])
    // Two degrees of longitude at 60.5° are about as wide as one of latitude is high.
    expect(viewBox).toEqual([0, 0, 985, 1000])
    expect(areas[0]?.shape).toBe('M492 1000l0-1000-492 0 0 1000z')
  })

  test('takes metres as they are, and names by the property that is wished for', () => {
    const metres = collection(
      feature({ nr: '7', name: 'Hafen' }, square(566000, 5933000, 500), 'Polygon'),
      feature({ nr: '8', name: 'Hafen' }, [square(566500, 5933000, 500)], 'MultiPolygon'),
      feature({ nr: '9', name: 'Hafen' }, [566500, 5933000], 'Point'),
    )
    const { areas, viewBox } = areasOf(metres, 'NAME')
    expect(areas.map(({ code }) => code)).toEqual(['hafen', 'hafen-2'])
    expect(viewBox).toEqual([0, 0, 1000, 500])
    expect(areasOf(metres).areas.map(({ code }) => code)).toEqual(['7', '8'])
  })

  test('with a million details becomes small, and neighbours still share their border', () => {
    const steps = 20_000
    const border = Array.from({ length: steps }, (_, step) => {
      const t = step / (steps - 1)
      return [Math.sin(t * 40) * 0.05 + Math.sin(t * 9000) * 0.001, t]
    })
    const left = [[-1, 0], ...border, [-1, 1], [-1, 0]]
    const right = [[1, 1], ...border.toReversed(), [1, 0], [1, 1]]
    const { areas } = areasOf(
      collection(feature({ name: 'A' }, [left]), feature({ name: 'B' }, [right])),
    )
    expect(
      areas.map(({ shape }) => shape.length).reduce((sum, length) => sum + length),
    ).toBeLessThan(60_000)
    const [a, b] = areas.map(({ shape }) => new Set(pointsOf(shape)))
    const shared = [...(a ?? [])].filter((point) => b?.has(point))
    // All but the two outer corners of each are points of the other.
    expect((a?.size ?? 0) - shared.length).toBe(2)
    expect((b?.size ?? 0) - shared.length).toBe(2)
    expect(shared.length).toBeGreaterThan(20)
  })

  test.each([
    ['no JSON', '{"type":', 'unreadable'],
    ['other JSON', '{"features": "all"}', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['points only', collection(feature({ name: 'A' }, [1, 2], 'Point')), 'noPolygons'],
    ['words for numbers', collection(feature({ name: 'A' }, [[['a', 'b']]])), 'noPolygons'],
    ['areas without names', collection(feature({}, square(1, 1))), 'noNames'],
    [
      'more areas than anybody can choose from',
      collection(
        ...Array.from({ length: 501 }, (_, i) => feature({ name: `A${i}` }, square(i / 10, 1))),
      ),
      'tooMany',
    ],
  ])('is refused if it is %s', (_, file, code) => {
    expect(readPlaceMap(file, wishes)).toMatchObject({ ok: false, code })
  })

  test('says which properties there are if none has the wished name', () => {
    const refused = readPlaceMap(two, { ...wishes, nameProperty: 'Ort' })
    expect(refused).toMatchObject({
      code: 'noSuchProperty',
      possible: 'OBJECTID, KATEGORIE, STADTTEIL',
    })
  })
})

describe('an SVG file', () => {
  const drawing = `<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
  <script>alert(1)</script>
  <defs><path id="muster" d="M0 0L1 1"/></defs>
  <g transform="translate(10 5) scale(2)">
    <path id="p1" onclick="alert(1)" d="m0,0 10,0 0,10z"><title>Nord &amp; Ost</title></path>
    <polygon inkscape:label="Süd" id="p2" points="0,0 10,0 10,10"/>
  </g>
  <path d="M0 0L9 9" />
  <image href="https://example.org/x.png" id="bild"/>
</svg>`

  test('gives its named paths where transformations put them, and nothing else', () => {
    const { areas, viewBox } = areasOf(drawing)
    expect(viewBox).toEqual([0, 0, 200, 100])
    expect(areas).toEqual([
      { code: 'p1', label: { de: 'p1', en: 'p1' }, shape: 'M10 5L30 5L30 25Z' },
      { code: 'p2', label: { de: 'p2', en: 'p2' }, shape: 'M10 5L30 5L30 25Z' },
    ])
    const titled = drawing.replace(
      'inkscape:label="Süd" id="p2" points="0,0 10,0 10,10"/>',
      'id="p2" points="0,0 1,0 1,1"><title>Süd</title></polygon>',
    )
    expect(areasOf(titled).areas.map(({ label }) => label['de'])).toEqual(['Nord & Ost', 'Süd'])
  })

  test.each([
    ['an entity bomb', '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>', 'unreadable'],
    ['no SVG', '<html><body/></html>', 'unreadable'],
    ['without a size', '<svg><path id="a" d="M0 0L1 1"/></svg>', 'noViewBox'],
    ['without names', '<svg viewBox="0 0 1 1"><path d="M0 0L1 1"/></svg>', 'noPaths'],
    [
      'with a path that is none',
      '<svg viewBox="0 0 1 1"><path id="a" d="M0 0 url(x)"/></svg>',
      'badPath',
    ],
    [
      'slanted',
      '<svg viewBox="0 0 1 1"><g transform="skewX(3)"><path id="a" d="M0 0L1 1"/></g></svg>',
      'badPath',
    ],
    [
      'too detailed',
      `<svg viewBox="0 0 1 1"><path id="a" d="M0 0${'L1.25 2.75'.repeat(9000)}"/></svg>`,
      'tooDetailed',
    ],
  ])('is refused if it is %s', (_, file, code) => {
    expect(readPlaceMap(file, wishes)).toMatchObject({ ok: false, code })
  })
})

describe('a path', () => {
  test.each([
    ['m1-2.5.5 1h2v-3z', 'M1 -2.5L1.5 -1.5L3.5 -1.5L3.5 -4.5Z'],
    ['M0,0c1 1 2 2 3 3s1 1 2 0q1 1 2 2t1 1', 'M0 0C1 1 2 2 3 3S4 4 5 3Q6 4 7 5T8 6'],
    ['M0 0A5 5 0 0 1 10 10z', 'M0 0A5 5 0 0 1 10 10Z'],
  ])('%s is written with absolute coordinates', (data, written) => {
    expect(movedPath(data, [1, 0, 0, 1, 0, 0])).toBe(written)
    expect(written).toMatch(/^[MLHVCSQTAZ0-9 .-]+$/)
  })

  test.each(['', 'L1 1', 'M1', 'M1 2 3', 'M0 0 L', 'M0 0 X1', 'M0 0Z1', 'M1e400 0', '"><script>'])(
    '%j is none',
    (data) => {
      expect(movedPath(data, [1, 0, 0, 1, 0, 0])).toBeUndefined()
    },
  )
})

test('what a map gives is a question that can be kept', () => {
  const map = areasOf(collection(feature({ name: 'A' }, square(1, 1))))
  const { ok: _ok, ...own } = map
  const question = { kind: 'place', id: 'q', text: { de: 'Wo?' }, ...own }
  const survey = {
    id: 'q',
    title: {},
    languages: ['de'],
    pages: [{ id: 'p', questions: [question] }],
  }
  expect(parseQuestionnaire(JSON.parse(JSON.stringify(survey)))).toMatchObject({ ok: true })
})

/** The points of a shape as the map writes them: relative steps from an absolute start. */
function pointsOf(shape: string): readonly string[] {
  const [, start = '', steps = ''] = /^M([^l]+)l([^z]+)z/.exec(shape) ?? []
  const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number)
  let [x = 0, y = 0] = numbers(start)
  const points = [`${x} ${y}`]
  const all = numbers(steps)
  for (let index = 0; index < all.length; index += 2) {
    x += all[index] ?? 0
    y += all[index + 1] ?? 0
    points.push(`${x} ${y}`)
  }
  return points
}
