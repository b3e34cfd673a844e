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
  const nahverkehr = satisfaction(17, 36, 23, 15, 7, 2)
  const homes = homesOf(
    children.map((answer, row) => ({
      nearby: nahverkehr[row] ?? '',
      hasChildren: answer === 'ja',
    })),
  )

  const columns: Readonly<Record<string, readonly string[]>> = {
    gern: draw(['1', 58], ['2', 32], ['3', 8], ['4', 1], ['5', 1]),
    'zufrieden.spielplaetze': satisfaction(31, 38, 12, 6, 3, 10),
    'zufrieden.gruen': satisfaction(36, 42, 13, 6, 2, 1),
    'zufrieden.nahverkehr': nahverkehr,
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
    stadtteil: homes,
  }
  const names = Object.keys(columns)
  const rows = Array.from({ length: count }, (_, row) =>
    names.map((name) => cell(columns[name]?.[row] ?? 'NA')),
  )
  return [names, ...rows].map((row) => row.join(',')).join('\n')
}

const satisfactions = ['1', '2', '3', '4', '5', 'weiß nicht']
const likings = ['altstadt', 'natur', 'kinder', 'nachbarn', 'wege', 'nichts']

/** Where people live, from the centre outwards. */
const districts = [
  { name: 'Altstadt', percent: 18 },
  { name: 'Nordhafen', percent: 17 },
  { name: 'Mühlenfeld', percent: 20 },
  { name: 'Am Sonnenhang', percent: 15 },
  { name: 'Weidenau', percent: 19 },
  { name: 'Auinsel', percent: 11 },
] as const

/**
 * Families live farther out than others, and so does who is discontent with bus and train; chance has its say as well. It is
 * such a chance that every figure which the demonstration quotes may be shown beside those of the districts.
 */
function homesOf(
  people: readonly { readonly nearby: string; readonly hasChildren: boolean }[],
): readonly string[] {
  const random = seededRandom(92)
  const homes = inShares(
    people.length,
    districts.map(({ percent }, place) => [place, percent] as const),
    random,
  ).toSorted((one, other) => one - other)
  const outwards = people
    .map(({ nearby, hasChildren }, row) => ({
      row,
      far: (Number(nearby) || 3) / 5 + (hasChildren ? 0.2 : 0) + random() * 1.2,
    }))
    .toSorted((one, other) => one.far - other.far)
  const places = new Map(outwards.map(({ row }, rank) => [row, homes[rank] ?? 0]))
  return people.map((_, row) => districts[places.get(row) ?? 0]?.name ?? 'NA')
}

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
