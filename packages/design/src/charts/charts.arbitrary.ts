import type { Axis, Chart, Figure, Mark, MapArea, TrendChart } from '@meinungsbild/exchange'
import fc from 'fast-check'

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'W'.repeat(80),
    'sehr zufrieden',
    'Kinder\u00ADbetreuung',
    '68,4\u00A0%',
    '.',
    '',
    '<script>alert(1)</script>',
    '"/><image href="https://example.org/x.png"/>',
  ),
)
const number = fc.oneof(
  fc.double({ min: -2, max: 7, noNaN: true }),
  fc.constantFrom(0, 1, 0.5, Number.NaN, Infinity, -1, 1e300, -1e300),
)
const title = text
const shown = text
const label = text

/** Small and mostly there, as charts are, so that a run looks at many. */
const few = <Item>(item: fc.Arbitrary<Item>, most = 5) => fc.array(item, { maxLength: most })
const list = <Item>(item: fc.Arbitrary<Item>, length: number) =>
  fc.array(item, { minLength: length, maxLength: length })
const optional = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((there) => (there === undefined ? {} : pair(key, there)))

function pair<Key extends string, Value>(
  key: Key,
  value: Value,
): { readonly [Name in Key]?: Value } {
  const made: { [Name in Key]?: Value } = {}
  made[key] = value
  return made
}

const interval = optional('interval', fc.record({ low: number, high: number, shown }))
const value = fc.option(number, { nil: null })
const figure: fc.Arbitrary<Figure> = fc
  .tuple(fc.record({ value, shown }), interval)
  .map(([own, more]) => ({ ...own, ...more }))
const mark: fc.Arbitrary<Mark> = fc.record({ at: number, shown })
const axis: fc.Arbitrary<Axis> = fc.record({
  name: text,
  from: number,
  to: number,
  ticks: few(mark),
})
const bars = few(
  fc
    .tuple(fc.record({ label, share: value, shown }), interval)
    .map(([own, more]) => ({ ...own, ...more })),
  12,
)
const target = optional('target', mark)

function kind<Kind extends Chart['kind'], Own>(name: Kind, own: fc.Arbitrary<Own>) {
  return fc.tuple(title, own).map(([words, rest]) => ({ kind: name, title: words, ...rest }))
}

const stacked = fc.nat({ max: 11 }).chain((parts) =>
  kind(
    'stacked',
    fc.record({
      diverging: fc.boolean(),
      legend: list(text, parts),
      rows: few(
        fc
          .tuple(
            fc.record({ label, shares: list(value, parts), shown: list(shown, parts) }),
            optional('group', text),
            optional('base', text),
            optional('mean', text),
          )
          .map(([own, ...more]) => Object.assign({}, own, ...more) as typeof own),
        6,
      ),
    }),
  ),
)

const wave: fc.Arbitrary<TrendChart['waves'][number]> = fc
  .tuple(fc.record({ label, at: number }), optional('break', text))
  .map(([own, more]) => ({ ...own, ...more }))
const trend = fc.nat({ max: 6 }).chain((count) =>
  kind(
    'trend',
    fc.record({
      axis,
      waves: list(wave, count),
      lines: few(fc.record({ label, points: list(figure, count) }), 6),
    }),
  ),
)

const ring = few(fc.tuple(number, number), 7)
const area: fc.Arbitrary<MapArea> = fc
  .tuple(fc.record({ label, polygons: few(few(ring, 2), 2) }), optional('figure', figure))
  .map(([own, more]) => ({ ...own, ...more }))

/** Charts of every kind with any texts and numbers, those included that no analysis would give. */
export const anyChart: fc.Arbitrary<Chart> = fc.oneof(
  kind(
    'bars',
    fc.tuple(fc.record({ bars }), target).map(([own, more]) => ({ ...own, ...more })),
  ),
  kind('histogram', fc.record({ unit: text, bins: bars })),
  kind(
    'groupedBars',
    fc
      .tuple(
        fc.record({
          series: few(text, 3),
          rows: few(fc.record({ label, figures: few(figure, 3) })),
        }),
        target,
      )
      .map(([own, more]) => ({ ...own, ...more })),
  ),
  stacked,
  trend,
  kind(
    'ranking',
    fc
      .tuple(
        fc.record({ axis, rows: few(fc.record({ label, figure }), 9) }),
        optional('reference', mark),
      )
      .map(([own, more]) => ({ ...own, ...more })),
  ),
  kind(
    'portfolio',
    fc.record({
      x: axis,
      y: axis,
      cut: fc.record({ x: mark, y: mark }),
      fields: fc.record({ lowHigh: text, highHigh: text, lowLow: text, highLow: text }),
      points: few(fc.record({ label, x: figure, y: figure }), 9),
    }),
  ),
  kind(
    'fieldCourse',
    fc.record({
      perDay: axis,
      total: axis,
      days: few(fc.record({ label, answers: figure, total: figure }), 20),
      reminders: few(fc.record({ day: fc.nat({ max: 22 }), label }), 3),
    }),
  ),
  kind(
    'map',
    fc
      .tuple(
        fc.record({
          classes: few(fc.record({ below: number, shown })),
          areas: few(area, 6),
        }),
        optional('apart', text),
        optional('source', text),
      )
      .map(([own, ...more]) => Object.assign({}, own, ...more) as typeof own),
  ),
  kind(
    'keyFigures',
    fc.record({
      rows: few(fc.record({ label, axis, actual: figure, target: mark, verdict: text }), 3),
    }),
  ),
)
