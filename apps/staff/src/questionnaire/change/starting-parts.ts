import type {
  Language,
  MatrixRow,
  Option,
  OppositeRow,
  ScalePoint,
  Text,
} from '@meinungsbild/questionnaire'

type Pair = readonly [de: string, en: string]

/** German and English words, in those languages of the survey that we speak. */
export function startingText(languages: readonly Language[], [de, en]: Pair): Text {
  return {
    ...(languages.includes('de') && { de }),
    ...(languages.includes('en') && { en }),
  }
}

const answers: readonly Pair[] = [
  ['Erste Antwort', 'First answer'],
  ['Zweite Antwort', 'Second answer'],
  ['Dritte Antwort', 'Third answer'],
]

export function startingOptions(languages: readonly Language[], count: 2 | 3): readonly Option[] {
  return answers.slice(0, count).map((words, index) => ({
    code: String(index + 1),
    label: startingText(languages, words),
  }))
}

export function startingRows(languages: readonly Language[]): readonly MatrixRow[] {
  const rows: readonly Pair[] = [
    ['Erste Zeile', 'First row'],
    ['Zweite Zeile', 'Second row'],
  ]
  return rows.map((words, index) => ({
    id: String(index + 1),
    label: startingText(languages, words),
  }))
}

export function startingOpposites(languages: readonly Language[]): readonly OppositeRow[] {
  const rows: readonly (readonly [left: Pair, right: Pair])[] = [
    [
      ['unfreundlich', 'unfriendly'],
      ['freundlich', 'friendly'],
    ],
    [
      ['langsam', 'slow'],
      ['schnell', 'fast'],
    ],
  ]
  return rows.map(([left, right], index) => ({
    id: String(index + 1),
    label: startingText(languages, left),
    opposite: startingText(languages, right),
  }))
}

const scales = {
  satisfaction: [
    ['sehr unzufrieden', 'very dissatisfied'],
    ['eher unzufrieden', 'rather dissatisfied'],
    ['teils, teils', 'neither nor'],
    ['eher zufrieden', 'rather satisfied'],
    ['sehr zufrieden', 'very satisfied'],
  ],
  importance: [
    ['sehr unwichtig', 'very unimportant'],
    ['eher unwichtig', 'rather unimportant'],
    ['teils, teils', 'neither nor'],
    ['eher wichtig', 'rather important'],
    ['sehr wichtig', 'very important'],
  ],
} as const satisfies Readonly<Record<string, readonly Pair[]>>

/** Five balanced points, to be used or written over. */
export function startingPoints(
  languages: readonly Language[],
  scale: keyof typeof scales = 'satisfaction',
): readonly ScalePoint[] {
  return scales[scale].map((words, index) => ({
    code: String(index + 1),
    label: startingText(languages, words),
    value: index + 1,
  }))
}
