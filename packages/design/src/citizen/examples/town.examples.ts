import type { SpecialAnswer } from '@meinungsbild/questionnaire'
import { both } from './kind-example.examples.ts'

/*
 * What the questions of the examples are about: a town and its market.
 */

/** All special answers that there are. */
export const special: readonly SpecialAnswer[] = ['dontKnow', 'noAnswer', 'notApplicable']

export const satisfaction = [
  { code: '1', label: both('sehr unzufrieden', 'very dissatisfied'), value: 1 },
  { code: '2', label: both('eher unzufrieden', 'rather dissatisfied'), value: 2 },
  { code: '3', label: both('teils, teils', 'partly'), value: 3 },
  { code: '4', label: both('eher zufrieden', 'rather satisfied'), value: 4 },
  { code: '5', label: both('sehr zufrieden', 'very satisfied'), value: 5 },
]

export const importance = [
  { code: '1', label: both('unwichtig', 'unimportant'), value: 1 },
  { code: '2', label: both('weniger wichtig', 'less important'), value: 2 },
  { code: '3', label: both('wichtig', 'important'), value: 3 },
  { code: '4', label: both('sehr wichtig', 'very important'), value: 4 },
]

export const places = [
  { id: 'parks', label: both('Parks und Grünflächen', 'Parks and green spaces') },
  { id: 'playgrounds', label: both('Spielplätze', 'Playgrounds') },
  { id: 'pools', label: both('Schwimmbäder', 'Swimming pools') },
]

export const ways = [
  { code: 'foot', label: both('zu Fuß', 'on foot') },
  { code: 'bike', label: both('mit dem Fahrrad', 'by bicycle') },
  { code: 'bus', label: both('mit Bus und Bahn', 'by bus and train') },
  { code: 'other', label: both('Sonstiges', 'Other'), openText: true },
] as const

export const picture = 'a'.repeat(64)

export const sights = ['Rathaus', 'Hafen', 'Stadtpark', 'Markthalle'].map((name, index) => ({
  code: String(index + 1),
  label: both(name, ['Town hall', 'Harbour', 'Town park', 'Market hall'][index] ?? name),
  picture,
}))

export const districts = [
  ['mitte', 'Mitte', 'M36 30L62 30L66 58L34 56Z'],
  ['nord', 'Nordstadt', 'M20 4L80 2L62 30L36 30Z'],
  ['ost', 'Ost', 'M80 2L98 40L66 58L62 30Z'],
  ['sued', 'Süd', 'M34 56L66 58L98 40L80 74L30 76Z'],
  ['west', 'Weststadt', 'M20 4L36 30L34 56L30 76L2 40Z'],
] as const

export const selectable = Array.from({ length: 16 }, (_, index) => ({
  code: String(index + 1),
  label: both(`Ortsteil ${index + 1}`, `District ${index + 1}`),
}))
