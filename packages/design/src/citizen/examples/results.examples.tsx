import type { PublishedResults, ResultsEdition } from '@meinungsbild/exchange'
import type { VNode } from 'preact'
import type { UiLanguage } from '../../texts.ts'
import { ResultsListPage } from '../pages/results-list-page.tsx'
import { ResultsPage } from '../pages/results-page.tsx'
import { ResultsQuestionPage } from '../pages/results-question-page.tsx'
import type { ResultsLinks } from '../results/results-links.ts'
import { exampleFrame } from './frame.examples.ts'

const links: ResultsLinks = {
  results: '/ergebnisse/park',
  feed: '/ergebnisse/feed.atom',
  question: (id) => `/ergebnisse/park/fragen/${id}`,
  file: (name) => `/ergebnisse/park/daten/${name}`,
}

const questions: ResultsEdition['questions'] = ['Wie zufrieden sind Sie?', 'Und abends?'].map(
  (title, index) => ({
    id: `q${index}`,
    title,
    file: `tabelle-q${index}.csv`,
    blocks: [
      {
        kind: 'figure',
        caption: 'Basis: 412 Antworten',
        chart: {
          kind: 'bars',
          title,
          bars: [
            { label: 'gut', share: 0.75, shown: '75 %' },
            { label: 'schlecht', share: null, shown: '.' },
          ],
        },
        table: {
          kind: 'table',
          caption: title,
          head: ['Antwort', 'Anteil'],
          rows: [
            ['gut', '75 %'],
            ['schlecht', '.'],
          ],
          numeric: [1],
        },
      },
      { kind: 'heading', level: 3, text: 'Nach: Alter' },
      {
        kind: 'table',
        caption: 'Anteile in jeder Gruppe',
        head: ['Gruppe', 'gut'],
        rows: [['unter 30', '(70 %)']],
        numeric: [1],
      },
    ],
  }),
)

function editionIn(language: UiLanguage): ResultsEdition {
  return {
    language,
    title: '75 % sind zufrieden',
    teaser: 'Drei von vier.',
    survey: 'Der Stadtpark',
    pressRelease: [
      { kind: 'paragraph', style: 'lead', text: '412 Menschen haben geantwortet.' },
      { kind: 'heading', level: 2, text: 'Ergebnisse' },
      { kind: 'paragraph', text: 'Die meisten sind **zufrieden**.' },
    ],
    method: [{ kind: 'facts', facts: [{ label: 'Teilnehmende', value: '412' }] }],
    remarks: [{ kind: 'box', title: 'Nicht-Zufallsstichprobe', blocks: [] }],
    questions,
  }
}

function resultsIn(language: UiLanguage): PublishedResults {
  const measure = {
    unit: 'Grünflächenamt',
    decided: '2026-06-20',
    due: '2027-06-30',
    answers: '42 % wünschen sich Bänke',
  }
  return {
    format: 'meinungsbild/published-results/2',
    surveyId: 'park',
    slug: 'park',
    authority: {
      name: 'Stadt Auental',
      unit: 'Pressestelle',
      postalAddress: 'Rathausplatz 1',
      email: 'befragung@auental.example',
      phone: '0999 123-0',
    },
    embargo: '2026-07-01T10:00:00Z',
    history: [
      { at: '2026-06-28T08:00:00Z', what: 'results' },
      { at: '2026-09-01T08:00:00Z', what: 'measures' },
    ],
    editions: [editionIn(language)],
    measures: [
      {
        ...measure,
        id: 'm1',
        title: 'Neue Bänke',
        state: 'running',
        reported: { on: '2026-09-01', note: 'Bestellt' },
        question: 'q0',
        finding: 'Kennzahl: Zufriedene: 42 %',
        costs: { words: 'Haushalt 2026', planned: 1_200_000, spent: 345_050 },
      },
      { ...measure, id: 'm2', title: 'Mehr Licht', state: 'planned' },
    ],
    openData: {
      licence: {
        title: { de: 'Datenlizenz Deutschland', en: 'Data licence Germany' },
        uri: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
        terms: 'https://www.govdata.de/dl-de/by-2-0',
      },
      attribution: 'Stadt Auental',
      files: [
        { name: 'park.zip', title: { de: 'Alles' }, format: 'zip', bytes: 1_234_567, sha256: '' },
        { name: 'a.csv', title: { de: 'Tabelle' }, format: 'csv', bytes: 900, sha256: '' },
      ],
      catalog: { turtle: '', jsonLd: '' },
    },
  }
}

/** The pages with published results. */
export const resultsExamples: Readonly<Record<string, (language: UiLanguage) => VNode>> = {
  'results of a survey': (language) => (
    <ResultsPage
      frame={exampleFrame(language)}
      results={resultsIn(language)}
      edition={editionIn(language)}
      links={links}
    />
  ),

  'results of one question': (language) => {
    const edition = { ...editionIn(language), questions }
    const [question] = questions
    if (question === undefined) throw new Error('There is a question.')
    return (
      <ResultsQuestionPage
        frame={exampleFrame(language)}
        results={resultsIn(language)}
        edition={edition}
        question={question}
        links={links}
      />
    )
  },

  'list of results': (language) => (
    <ResultsListPage
      frame={exampleFrame(language)}
      entries={[
        {
          title: '75 % sind zufrieden',
          language: 'de',
          href: '/ergebnisse/park',
          authority: 'Stadt Auental',
          teaser: 'Drei von vier.',
          since: '2026-07-01T10:00:00Z',
        },
      ]}
      links={{ feed: '/ergebnisse/feed.atom', catalog: '/katalog.ttl' }}
    />
  ),
}
