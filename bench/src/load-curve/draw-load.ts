import type { LoadPoint } from './measure-load.ts'

const width = 720
const height = 300
const left = 64
const right = 24
const top = 36
const bottom = 44

type Curve = {
  readonly title: string
  readonly unit: string
  readonly at: number
  readonly lines: readonly { readonly name: string; readonly value: (point: LoadPoint) => number }[]
}

const curves: readonly Curve[] = [
  {
    title: 'Teilnahmen je Sekunde',
    unit: 'je Sekunde',
    at: 0,
    lines: [{ name: 'auf der Platte', value: (point) => point.perSecond }],
  },
  {
    title: 'Dauer einer ganzen Teilnahme in Millisekunden',
    unit: 'ms',
    at: height,
    lines: [
      { name: 'Hälfte', value: (point) => point.medianMs },
      { name: '99 von 100', value: (point) => point.p99Ms },
    ],
  },
]

/** Two curves over the number of citizens at once (both axes of a curve in powers of ten where that helps), as SVG. */
export function drawLoad(points: readonly LoadPoint[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${2 * height}" role="img" aria-label="Lastkurve des Sammlers" font-family="Fira Sans, sans-serif" font-size="13">
<rect width="${width}" height="${2 * height}" fill="#fff"/>
${curves.map((curve) => drawCurve(curve, points)).join('\n')}
</svg>
`
}

function drawCurve({ title, at, lines }: Curve, points: readonly LoadPoint[]): string {
  const values = points.flatMap((point) => lines.map(({ value }) => value(point)))
  const most = 10 ** Math.ceil(Math.log10(Math.max(...values)))
  const least = 10 ** Math.floor(Math.log10(Math.max(0.1, Math.min(...values))))
  const x = (citizens: number) =>
    left +
    (Math.log10(citizens) / Math.log10(points.at(-1)?.citizens ?? 10)) * (width - left - right)
  const y = (value: number) =>
    at +
    height -
    bottom -
    (Math.log10(Math.max(value, least) / least) / Math.log10(most / least)) *
      (height - top - bottom)
  const ticks = Array.from(
    { length: Math.round(Math.log10(most / least)) + 1 },
    (_, power) => least * 10 ** power,
  )
  return [
    `<text x="${left}" y="${at + 20}" font-weight="600">${title}</text>`,
    ...ticks.map(
      (tick) =>
        `<path d="M${left} ${y(tick)}H${width - right}" stroke="#d5d9e0"/><text x="${left - 8}" y="${y(tick) + 4}" text-anchor="end" fill="#4a5263">${tick.toLocaleString('de-DE')}</text>`,
    ),
    ...points.map(
      ({ citizens }) =>
        `<text x="${x(citizens)}" y="${at + height - bottom + 18}" text-anchor="middle" fill="#4a5263">${citizens.toLocaleString('de-DE')}</text>`,
    ),
    `<text x="${width - right}" y="${at + height - 6}" text-anchor="end" fill="#4a5263">Menschen zugleich</text>`,
    ...lines.flatMap(({ name, value }, index) => {
      const colour = ['#171a2b', '#b3382c'][index] ?? '#171a2b'
      const last = points.at(-1)
      // Beside the line's last stretch, wherever that goes.
      const end = points.slice(-2).map((point) => y(value(point)))
      const baseline =
        lines.length > 1 && index === 0 ? Math.max(...end) + 20 : Math.min(...end) - 8
      return [
        `<polyline fill="none" stroke="${colour}" stroke-width="2"${index > 0 ? ' stroke-dasharray="6 4"' : ''} points="${points.map((point) => `${x(point.citizens)},${y(value(point))}`).join(' ')}"/>`,
        ...points.map(
          (point) =>
            `<circle cx="${x(point.citizens)}" cy="${y(value(point))}" r="3" fill="${colour}"/>`,
        ),
        last === undefined
          ? ''
          : `<text x="${x(last.citizens)}" y="${baseline}" text-anchor="end" fill="${colour}">${name}</text>`,
      ]
    }),
  ].join('\n')
}
