import { createHash } from 'node:crypto'
import type { Block, PublishedResults, ResultsEdition } from '@meinungsbild/exchange'

/** A small ZIP would do as well: the collector does not look inside. */
export const parkFile = '\uFEFFantwort;anteil_prozent\r\nsehr gut;41,2\r\n'

const scale = ['sehr gut', 'gut', 'teils, teils', 'schlecht', 'sehr schlecht']
const shares = [0.412, 0.338, 0.15, 0.06, null]
const shown = ['41,2 %', '33,8 %', '15,0 %', '6,0 %', '.']

/** The border of a crooked block at this place. */
function block(place: number) {
  const left = place * 100
  return [
    [
      [left, 0],
      [left + 100, 20],
      [left + 100, 160],
      [left, 140],
    ],
  ] as const
}

function overall(title: string): readonly Block[] {
  return [
    {
      kind: 'figure',
      caption: 'Basis: 1.204 Antworten; Mittelwert 1,84',
      chart: {
        kind: 'bars',
        title,
        bars: scale.map((label, index) => ({
          label,
          share: shares[index] ?? null,
          shown: shown[index] ?? '.',
        })),
      },
      table: {
        kind: 'table',
        caption: title,
        head: ['Antwort', 'Anzahl', 'Anteil'],
        rows: scale.map((label, index) => [label, String(500 - index * 90), shown[index] ?? '.']),
        numeric: [1, 2],
      },
    },
    {
      kind: 'paragraph',
      style: 'note',
      text: 'Ein Punkt (.) steht, wo eine Zahl geheim gehalten wird, weil sich sonst auf einzelne Antworten schließen ließe.',
    },
    { kind: 'heading', level: 3, text: 'Nach: In welchem Stadtteil wohnen Sie?' },
    {
      kind: 'figure',
      caption: 'Anteil „sehr gut“ nach: In welchem Stadtteil wohnen Sie? (ganze Prozent)',
      chart: {
        kind: 'map',
        title: `${title} – Anteil „sehr gut“`,
        classes: [
          { below: 0.42, shown: '40 bis unter 42 %' },
          { below: 0.46, shown: '44 bis unter 46 %' },
        ],
        areas: [
          { label: 'Altstadt', polygons: [block(0)], figure: { value: 0.45, shown: '45 %' } },
          { label: 'Südviertel', polygons: [block(1)], figure: { value: 0.4, shown: '(40 %)' } },
          { label: 'Hafen', polygons: [block(2)], figure: { value: null, shown: '.' } },
          { label: 'Heide', polygons: [block(3)] },
        ],
        apart: 'Ohne Gebiet auf der Karte: außerhalb 41 %',
        source: 'Grenzen: Stadt Auental',
      },
      table: {
        kind: 'table',
        caption: title,
        head: ['Gebiet', 'Wert'],
        rows: [
          ['Altstadt', '45 %'],
          ['Südviertel', '(40 %)'],
          ['Hafen', '.'],
          ['Heide', 'nicht erfragt'],
          ['außerhalb', '41 %'],
        ],
        numeric: [1],
      },
    },
    {
      kind: 'table',
      caption: 'Anteile in jeder Gruppe',
      head: ['Gruppe', 'Antworten', ...scale],
      rows: [
        ['Altstadt', '512', '45 %', '35 %', '12 %', '5 %', '3 %'],
        ['Südviertel', '28', '(40 %)', '(31 %)', '.', '.', '.'],
      ],
      numeric: [1, 2, 3, 4, 5, 6],
    },
  ]
}

const german: ResultsEdition = {
  language: 'de',
  title: 'Drei von vier sind mit dem Stadtpark zufrieden',
  teaser: 'Die Stadt hat nach dem Stadtpark gefragt. Drei von vier sind zufrieden.',
  survey: 'Wie gefällt Ihnen der Stadtpark?',
  pressRelease: [
    {
      kind: 'paragraph',
      style: 'lead',
      text: 'Auental. 1.204 Menschen haben geantwortet. 75,0 % finden den Stadtpark gut oder sehr gut.',
    },
    { kind: 'heading', level: 2, text: 'Ergebnisse' },
    { kind: 'paragraph', text: 'Am häufigsten wünschen sich die Befragten **mehr Bänke**.' },
    { kind: 'paragraph', style: 'quote', text: '„Danke an alle“, sagt die Bürgermeisterin.' },
  ],
  method: [
    {
      kind: 'facts',
      facts: [
        { label: 'Auftraggeber', value: 'Stadt Auental, Pressestelle' },
        { label: 'Auswahl', value: 'Zufallsstichprobe aus dem Melderegister' },
        { label: 'Teilnehmende', value: '1.204' },
      ],
    },
    { kind: 'paragraph', text: 'Zu jedem Anteil gehört ein Vertrauensbereich von 95 %.' },
  ],
  remarks: [],
  questions: [
    {
      id: 'overall',
      title: 'Wie gefällt Ihnen der Stadtpark alles in allem?',
      blocks: overall('Wie gefällt Ihnen der Stadtpark alles in allem?'),
      file: 'tabelle-overall.csv',
    },
    {
      id: 'wish',
      title: 'Was wünschen Sie sich?',
      blocks: [{ kind: 'paragraph', text: '812 Antworten.' }],
    },
  ],
}

const measure = {
  unit: 'Grünflächenamt',
  decided: '2026-06-20',
  due: '2027-06-30',
  answers: '42 % wünschen sich mehr Bänke',
} as const

/** Published results with everything that they may have, to be seen from an instant on. */
export function parkResults(embargo: string): PublishedResults {
  return {
    format: 'meinungsbild/published-results/2',
    surveyId: 'park',
    slug: 'stadtpark-2026',
    authority: {
      name: 'Stadt Auental',
      unit: 'Pressestelle',
      postalAddress: 'Rathausplatz 1, 99999 Auental',
      email: 'befragung@auental.example',
      phone: '0999 123-0',
    },
    embargo,
    history: [
      { at: '2026-06-28T08:00:00Z', what: 'results' },
      { at: '2026-09-01T08:00:00Z', what: 'measures' },
    ],
    editions: [
      german,
      { ...german, language: 'en', title: 'Three of four are content with the park' },
      {
        ...german,
        language: 'de-x-ls',
        title: 'Viele finden den Stadt-Park gut',
        pressRelease: [
          { kind: 'paragraph', text: 'Die Stadt hat nach dem Stadt-Park gefragt.' },
          { kind: 'paragraph', text: '1.204 Menschen haben geantwortet.' },
        ],
        method: [],
        questions: [],
      },
    ],
    measures: [
      {
        ...measure,
        id: 'm1',
        title: 'Zwanzig neue Bänke',
        state: 'running',
        reported: { on: '2026-09-01', note: 'Die Bänke sind bestellt und kommen im Frühjahr.' },
        question: 'wish',
      },
      { ...measure, id: 'm2', title: 'Licht am Hauptweg', state: 'planned' },
    ],
    openData: {
      licence: {
        title: {
          de: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
          en: 'Data licence Germany – attribution – version 2.0',
        },
        uri: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
        terms: 'https://www.govdata.de/dl-de/by-2-0',
      },
      attribution: 'Stadt Auental, Pressestelle',
      files: ['tabelle-overall.csv', 'stadtpark-2026.zip'].map((name) => ({
        name,
        title: { de: name.endsWith('zip') ? 'Alle Dateien in einem Paket' : 'Tabelle' },
        format: name.endsWith('zip') ? ('zip' as const) : ('csv' as const),
        bytes: Buffer.byteLength(parkFile),
        sha256: parkSum,
      })),
      catalog: {
        turtle: '<https://auental.example/park> a <http://www.w3.org/ns/dcat#Dataset> .\n',
        jsonLd: '{"@context":{},"@graph":[{"@id":"https://auental.example/park"}]}',
      },
    },
  }
}

export const parkSum = createHash('sha256').update(parkFile).digest('hex')
