import { inShares, seededRandom } from './random.ts'
import { wishes } from './wishes.ts'

/**
 * Citizens of a city that does not exist. Where German surveys publish a figure, these answer so that it comes out:
 * living here 58/32/8/1/1 and 68 % satisfied with the administration (Hamburg 2024), 32.8 % response (Duisburg 2022/23).
 * Everything else is invented.
 *
 * @returns CSV with a column per variable and NA where nothing was answered or asked.
 */
export function cityAnswers(count: number): string {
  const random = seededRandom(20261122)
  const draw = <Value>(...percent: (readonly [Value, number])[]) => inShares(count, percent, random)
  const satisfaction = (...percent: readonly [number, number, number, number, number, number]) =>
    draw(...percent.map((share, index) => [satisfactions[index] ?? 'weiß nicht', share] as const))

  const children = draw(['ja', 24], ['nein', 74], ['keine Angabe', 2])
  const families = children.filter((answer) => answer === 'ja').length
  const playgrounds = inShares(
    families,
    [
      ['1', 46],
      ['2', 36],
      ['3', 10],
      ['4', 5],
      ['5', 3],
    ],
    random,
  )
  const contact = draw(['ja', 55], ['nein', 42], ['weiß nicht', 3])
  const likes = Array.from({ length: count }, () => likesOf(random))

  const columns: Readonly<Record<string, readonly string[]>> = {
    gern: draw(['1', 58], ['2', 32], ['3', 8], ['4', 1], ['5', 1]),
    'zufrieden.spielplaetze': satisfaction(31, 38, 12, 6, 3, 10),
    'zufrieden.gruen': satisfaction(36, 42, 13, 6, 2, 1),
    'zufrieden.nahverkehr': satisfaction(17, 36, 23, 15, 7, 2),
    'zufrieden.kultur': satisfaction(19, 38, 24, 8, 3, 8),
    'zufrieden.sport': satisfaction(18, 40, 22, 9, 4, 7),
    'zufrieden.sauberkeit': satisfaction(9, 32, 30, 19, 9, 1),
    ...Object.fromEntries(
      likings.map((code) => [
        `gefaellt_${code}`,
        likes.map((like) => (like.includes(code) ? '1' : '0')),
      ]),
    ),
    kinder: children,
    ausbau: children.map((answer) => (answer === 'ja' ? (playgrounds.pop() ?? 'NA') : 'NA')),
    verwaltung: draw(['1', 20], ['2', 48], ['3', 19], ['4', 9], ['5', 4]),
    kontakt: contact,
    zuletzt: contact.map((answer) =>
      answer === 'ja' && random() < 0.8 ? dayIn2026(random) : 'NA',
    ),
    verbessern: Array.from({ length: count }, () =>
      random() < 0.4 ? (wishes[Math.floor(random() * wishes.length)] ?? 'NA') : 'NA',
    ),
    alter: draw(['16-34', 27], ['35-59', 43], ['60+', 28], ['keine Angabe', 2]),
    wohndauer: Array.from({ length: count }, () => String(Math.floor(random() ** 1.6 * 80))),
    stadtteil: draw(...districts.map((name) => [name, 100 / districts.length] as const)),
  }
  const names = Object.keys(columns)
  const rows = Array.from({ length: count }, (_, row) =>
    names.map((name) => cell(columns[name]?.[row] ?? 'NA')),
  )
  return [names, ...rows].map((row) => row.join(',')).join('\n')
}

const satisfactions = ['1', '2', '3', '4', '5', 'weiß nicht']
const likings = ['altstadt', 'natur', 'kinder', 'nachbarn', 'wege', 'nichts']
const districts = ['Altstadt', 'Nordhafen', 'Weidenau', 'Mühlenfeld', 'Am Sonnenhang']

/** One to three things, or none of them. */
function likesOf(random: () => number): readonly string[] {
  if (random() < 0.04) return ['nichts']
  const chosen = likings
    .slice(0, -1)
    .filter(() => random() < 0.42)
    .slice(0, 3)
  return chosen.length > 0 ? chosen : ['natur']
}

function dayIn2026(random: () => number): string {
  const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(random() * 300)))
  return day.toISOString().slice(0, 10)
}

function cell(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
