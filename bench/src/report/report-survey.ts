import type {
  Answers,
  Option,
  Page,
  Question,
  Questionnaire,
  Respondent,
  ScalePoint,
  Text,
} from '@meinungsbild/questionnaire'

const both = (de: string, en = de): Text => ({ de, en })

const points: readonly ScalePoint[] = [
  { code: '5', label: both('sehr zufrieden', 'very satisfied'), value: 5 },
  { code: '4', label: both('eher zufrieden', 'rather satisfied'), value: 4 },
  { code: '3', label: both('teils, teils', 'partly'), value: 3 },
  { code: '2', label: both('eher unzufrieden', 'rather dissatisfied'), value: 2 },
  { code: '1', label: both('sehr unzufrieden', 'very dissatisfied'), value: 1 },
]

const option = (code: string, label: string): Option => ({ code, label: both(label) })

const topics = [
  ['Wohnen', 'Ihrer Wohnung', ['Größe', 'Miete', 'Lärm', 'Nachbarschaft']],
  ['Verkehr', 'Bus und Bahn', ['Pünktlichkeit', 'Takt am Abend', 'Preise', 'Sauberkeit']],
  ['Grünflächen', 'den Parks', ['Bänke', 'Spielplätze', 'Wege', 'Beleuchtung am Abend']],
  ['Verwaltung', 'dem Bürgerbüro', ['Wartezeit', 'Freundlichkeit', 'Formulare', 'Online-Dienste']],
  ['Bildung', 'den Schulen', ['Gebäude', 'Ganztag', 'Ausstattung', 'Schulwege']],
  ['Kultur', 'dem Kulturangebot', ['Bibliothek', 'Museen', 'Konzerte', 'Eintrittspreise']],
  ['Sicherheit', 'der Sicherheit', ['Tagsüber', 'Abends', 'An Haltestellen', 'Im Park']],
] as const

/** Eight questions: overall, importance, four single ones, a matrix, and what is to be done. */
function topicPage([title, what, parts]: (typeof topics)[number], index: number): Page {
  const id = `t${index}`
  const questions: readonly Question[] = [
    {
      kind: 'scale',
      id: `${id}overall`,
      text: both(`Wie zufrieden sind Sie mit ${what} insgesamt?`),
      points,
      special: ['dontKnow'],
    },
    {
      kind: 'matrix',
      id: `${id}parts`,
      text: both(`Und wie zufrieden sind Sie im Einzelnen mit ${what}?`),
      rows: parts.map((part, row) => ({ id: `r${row}`, label: both(part) })),
      points,
      special: ['dontKnow'],
    },
    {
      kind: 'singleChoice',
      id: `${id}change`,
      text: both(`Hat sich die Lage bei ${what} in den letzten fünf Jahren verändert?`),
      options: [
        option('better', 'Sie ist besser geworden'),
        option('same', 'Sie ist gleich geblieben'),
        option('worse', 'Sie ist schlechter geworden'),
      ],
    },
    {
      kind: 'multipleChoice',
      id: `${id}wishes`,
      text: both(`Was soll die Stadt bei ${what} als Erstes tun? Mehrere Antworten sind möglich.`),
      options: [
        ...parts.map((part, place) => option(`w${place}`, `${part} verbessern`)),
        option('none', 'Nichts davon'),
      ],
    },
    {
      kind: 'number',
      id: `${id}times`,
      text: both(`Wie oft haben Sie im letzten Monat mit ${what} zu tun gehabt?`),
      unit: both('Mal'),
    },
    ...['Angebot', 'Erreichbarkeit', 'Information'].map((aspect, place): Question => ({
      kind: 'scale',
      id: `${id}aspect${place}`,
      text: both(`Wie zufrieden sind Sie bei ${what} mit: ${aspect}?`),
      points,
    })),
  ]
  return { id, title: both(title), questions }
}

/** Sixty questions of a city, the last four about the people themselves. */
export const reportSurvey: Questionnaire = {
  id: 'stadt',
  title: both('Leben in Musterfelde'),
  languages: ['de', 'en'],
  pages: [
    ...topics.map(topicPage),
    {
      id: 'person',
      title: both('Angaben zur Person'),
      questions: [
        {
          kind: 'singleChoice',
          id: 'age',
          text: both('Wie alt sind Sie?'),
          options: [
            '16 bis 29 Jahre',
            '30 bis 44 Jahre',
            '45 bis 64 Jahre',
            '65 Jahre und älter',
          ].map((label, code) => option(`a${code}`, label)),
        },
        {
          kind: 'singleChoice',
          id: 'gender',
          text: both('Welches Geschlecht haben Sie?'),
          options: [option('f', 'weiblich'), option('m', 'männlich'), option('d', 'divers')],
        },
        {
          kind: 'singleChoice',
          id: 'district',
          text: both('In welchem Stadtteil wohnen Sie?'),
          options: ['Altstadt', 'Neustadt', 'Hafen', 'Nordend', 'Südhang'].map((label, code) =>
            option(`d${code}`, label),
          ),
        },
        {
          kind: 'longText',
          id: 'wish',
          text: both('Was möchten Sie uns noch sagen?'),
          maxLength: 500,
        },
      ],
    },
  ],
}

/** So many people; what they answer follows from their number. */
export function* reportPeople(count: number): Iterable<Respondent> {
  const circumstances = { seed: 1, today: '2026-11-22', language: 'de' }
  for (let person = 0; person < count; person += 1)
    yield { id: `id${person}`, answers: answersOf(person), circumstances }
}

function drawn(person: number, place: number, below: number): number {
  const mixed = Math.imul(person + 1, 2_654_435_761) ^ Math.imul(place + 7, 40_503_077)
  return ((Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) >>> 8) % (below * 16)) % below
}

function answersOf(person: number): Answers {
  const answers: Record<string, Answers[string]> = {}
  let place = 0
  for (const page of reportSurvey.pages) {
    for (const question of page.questions) {
      place += 1
      if (drawn(person, place, 19) === 0) continue
      const answer = answerOf(question, person, place)
      if (answer !== undefined) answers[question.id] = answer
    }
  }
  return answers
}

function answerOf(question: Question, person: number, place: number): Answers[string] | undefined {
  /** The middle is chosen more often, and each place leans to a side of its own. */
  const point = (own: number) =>
    String(
      1 +
        Math.min(
          4,
          Math.floor((drawn(person, own, 5) + drawn(person, own + 500, 5) + (own % 3)) / 2),
        ),
    )
  switch (question.kind) {
    case 'scale':
      return { kind: 'choice', code: point(place) }
    case 'matrix':
      return {
        kind: 'rows',
        rows: Object.fromEntries(
          question.rows.map(({ id }, row) => [
            id,
            { kind: 'choice', code: point(place * 11 + row) },
          ]),
        ),
      }
    case 'singleChoice': {
      const rare =
        question.id === 'gender' && drawn(person, place, 40) > 0 ? 2 : question.options.length
      const code = question.options[drawn(person, place + 900, rare)]?.code
      return code === undefined ? undefined : { kind: 'choice', code }
    }
    case 'multipleChoice': {
      const codes = question.options
        .map(({ code }) => code)
        .filter((code, index) => code !== 'none' && drawn(person, place + index * 3, 5) < 2)
      return codes.length === 0 ? { kind: 'choices', codes: ['none'] } : { kind: 'choices', codes }
    }
    case 'number':
      return { kind: 'number', value: drawn(person, place, 31) }
    case 'longText':
      return { kind: 'text', value: 'Weiter so.' }
    default:
      return undefined
  }
}
