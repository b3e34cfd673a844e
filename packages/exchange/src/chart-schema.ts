import { z } from 'zod'
import type { Chart } from './chart.ts'

const share = z.number().min(0).max(1).nullable()
const interval = z.strictObject({ low: z.number(), high: z.number(), shown: z.string() })
const mark = z.strictObject({ at: z.number(), shown: z.string() })
const axis = z.strictObject({
  name: z.string(),
  from: z.number(),
  to: z.number(),
  ticks: z.array(mark),
})
const figure = z.strictObject({
  value: z.number().nullable(),
  shown: z.string(),
  interval: interval.exactOptional(),
})
const bars = z.array(
  z.strictObject({
    label: z.string(),
    share,
    shown: z.string(),
    interval: interval.exactOptional(),
  }),
)

/** The shape of a chart as it comes from outside; a share is a number from 0 to 1 or withheld. */
export const chart: z.ZodType<Chart> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bars'),
    title: z.string(),
    bars,
    target: mark.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('groupedBars'),
    title: z.string(),
    series: z.array(z.string()),
    rows: z.array(z.strictObject({ label: z.string(), figures: z.array(figure) })),
    target: mark.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('stacked'),
    title: z.string(),
    legend: z.array(z.string()),
    rows: z.array(
      z.strictObject({
        label: z.string(),
        shares: z.array(share),
        shown: z.array(z.string()),
        group: z.string().exactOptional(),
        base: z.string().exactOptional(),
        mean: z.string().exactOptional(),
      }),
    ),
    diverging: z.boolean().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('histogram'),
    title: z.string(),
    unit: z.string(),
    bins: bars,
  }),
  z.strictObject({
    kind: z.literal('trend'),
    title: z.string(),
    axis,
    waves: z.array(
      z.strictObject({ label: z.string(), at: z.number(), break: z.string().exactOptional() }),
    ),
    lines: z.array(z.strictObject({ label: z.string(), points: z.array(figure) })),
  }),
  z.strictObject({
    kind: z.literal('ranking'),
    title: z.string(),
    axis,
    rows: z.array(z.strictObject({ label: z.string(), figure })),
    reference: mark.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('portfolio'),
    title: z.string(),
    x: axis,
    y: axis,
    cut: z.strictObject({ x: mark, y: mark }),
    fields: z.strictObject({
      lowHigh: z.string(),
      highHigh: z.string(),
      lowLow: z.string(),
      highLow: z.string(),
    }),
    points: z.array(z.strictObject({ label: z.string(), x: figure, y: figure })),
  }),
  z.strictObject({
    kind: z.literal('fieldCourse'),
    title: z.string(),
    perDay: axis,
    total: axis,
    days: z.array(z.strictObject({ label: z.string(), answers: figure, total: figure })),
    reminders: z.array(z.strictObject({ day: z.int().nonnegative(), label: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('map'),
    title: z.string(),
    classes: z.array(z.strictObject({ below: z.number(), shown: z.string() })).max(5),
    areas: z.array(
      z.strictObject({
        label: z.string(),
        polygons: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
        figure: figure.exactOptional(),
      }),
    ),
    apart: z.string().exactOptional(),
    source: z.string().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('keyFigures'),
    title: z.string(),
    rows: z.array(
      z.strictObject({
        label: z.string(),
        axis,
        actual: figure,
        target: mark,
        verdict: z.string(),
      }),
    ),
  }),
])
