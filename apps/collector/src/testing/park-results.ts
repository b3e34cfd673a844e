import { createHash } from 'node:crypto'
import type { PublishedResults } from '@meinungsbild/exchange'

/** The contents of one file of open data. */
export const parkTable = '\uFEFFantwort;anteil_prozent\r\ngut;75\r\n'

/** Published results with everything that they may have. */
export const parkResults: PublishedResults = {
  format: 'meinungsbild/published-results/2',
  surveyId: 'park',
  slug: 'park-2026',
  authority: {
    name: 'Stadt <Auental>',
    unit: 'Pressestelle',
    postalAddress: 'Rathausplatz 1, 99999 Auental',
    email: 'befragung@auental.example',
    phone: '0999 123-0',
  },
  // Noon on a German clock in summer.
  embargo: '2026-07-01T10:00:00Z',
  history: [{ at: '2026-06-28T08:00:00Z', what: 'results' }],
  editions: [
    {
      language: 'de',
      title: '75 % sind mit dem Park & See zufrieden',
      teaser: 'Drei von vier sind zufrieden.',
      survey: 'Der Stadtpark',
      pressRelease: [{ kind: 'paragraph', text: 'Geantwortet haben **1.204** Menschen.' }],
      method: [{ kind: 'facts', facts: [{ label: 'Teilnehmende', value: '1.204' }] }],
      remarks: [],
      questions: [
        {
          id: 'overall',
          title: 'Wie zufrieden sind Sie?',
          blocks: [
            {
              kind: 'figure',
              caption: 'Basis: 1.204 Antworten',
              chart: {
                kind: 'bars',
                title: 'Wie zufrieden sind Sie?',
                bars: [
                  { label: 'gut', share: 0.75, shown: '75 %' },
                  { label: 'schlecht', share: null, shown: '.' },
                ],
              },
              table: {
                kind: 'table',
                caption: 'Wie zufrieden sind Sie?',
                head: ['Antwort', 'Anteil'],
                rows: [
                  ['gut', '75 %'],
                  ['schlecht', '.'],
                ],
                numeric: [1],
              },
            },
          ],
          file: 'tabelle-overall.csv',
        },
        { id: 'why', title: 'Warum?', blocks: [{ kind: 'paragraph', text: '412 Antworten.' }] },
      ],
    },
    {
      language: 'en',
      title: '75% are content with the park',
      teaser: '',
      survey: 'The park',
      pressRelease: [{ kind: 'paragraph', text: '1,204 people answered.' }],
      method: [],
      remarks: [],
      questions: [
        {
          id: 'overall',
          title: 'How content are you?',
          blocks: [{ kind: 'paragraph', text: '75%' }],
        },
      ],
    },
    {
      language: 'de-x-ls',
      title: 'Viele finden den Park gut',
      teaser: '',
      survey: 'Der Stadt-Park',
      pressRelease: [{ kind: 'paragraph', text: 'Viele Menschen haben geantwortet.' }],
      method: [],
      remarks: [],
      questions: [],
    },
  ],
  measures: [
    {
      id: 'm1',
      title: 'Neue Bänke',
      unit: 'Grünflächenamt',
      decided: '2026-06-20',
      due: '2027-06-30',
      state: 'planned',
      answers: '42 % wünschen sich mehr Bänke',
      question: 'why',
    },
  ],
  openData: {
    licence: {
      title: { de: 'Datenlizenz Deutschland – Namensnennung – Version 2.0' },
      uri: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
      terms: 'https://www.govdata.de/dl-de/by-2-0',
    },
    attribution: 'Stadt Auental',
    files: [
      {
        name: 'tabelle-overall.csv',
        title: { de: 'Tabelle: Wie zufrieden sind Sie?' },
        format: 'csv',
        bytes: Buffer.byteLength(parkTable),
        sha256: createHash('sha256').update(parkTable).digest('hex'),
      },
    ],
    catalog: {
      turtle: '<https://a.example/park> a <https://a.example/Dataset> .\n',
      jsonLd: '{"@context":{"a":"https://a.example/"},"@graph":[{"@id":"a:park"}]}',
    },
  },
}
