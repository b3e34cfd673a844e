import {
  buildDataset,
  defaultDisclosureRule,
  type KeyFigureDefinition,
} from '@meinungsbild/analysis'
import { renderPdf, type Paper } from '@meinungsbild/documents'
import { replay, short, type DocumentDefinition, type State } from '@meinungsbild/procedure'
import { evaluateAnswers, reportPaper } from '@meinungsbild/staff'
import { round } from '../round.ts'
import { reportPeople, reportSurvey } from './report-survey.ts'

const people = 1_200
const invited = 4_000
const mostSeconds = 5

/** What a result report takes from its released figures to the PDF, and how long these take before. */
export async function measureReport(say: (line: string) => void) {
  const dataset = buildDataset(reportSurvey, reportPeople(people))
  const begun = performance.now()
  const results = evaluated(dataset)
  const evaluatedAt = performance.now()
  const paper = reportOf(results)
  const pdf = await renderPdf(paper)
  const seconds = round((performance.now() - evaluatedAt) / 1000, 1)
  const pages = pagesIn(pdf)
  const questions = reportSurvey.pages.reduce((sum, page) => sum + page.questions.length, 0)
  const evaluationSeconds = round((evaluatedAt - begun) / 1000, 1)
  say(
    `Ergebnisbericht zu ${questions} Fragen mit Aufgliederungen: ${pages} Seiten PDF in ${seconds} s (höchstens ${mostSeconds} s), die Zahlen davor in ${evaluationSeconds} s`,
  )
  return { questions, pages, seconds, mostSeconds, evaluationSeconds }
}

const keyFigures: readonly KeyFigureDefinition[] = [
  keyFigure('k1', 'Zufrieden mit den Parks', 't2overall', 0.45),
  keyFigure('k2', 'Zufrieden mit dem Bürgerbüro', 't3overall', 0.75),
  keyFigure('k3', 'Zufrieden mit Bus und Bahn', 't1overall', 0.5),
]

function keyFigure(id: string, title: string, variable: string, target: number) {
  const rule = { kind: 'share', codes: ['5', '4'] } as const
  return { id, title, variable, rule, target, direction: 'atLeast' } as const
}

type Dataset = Parameters<typeof evaluateAnswers>[0]

function evaluated(dataset: Dataset) {
  return evaluateAnswers(dataset, {
    rule: defaultDisclosureRule,
    field: { selection: 'random', invited },
    weighting: undefined,
    strata: new Map(),
    breakdowns: ['age', 'gender', 'district'],
    keyFigures,
    protection: 'suppressed',
    firstReminder: undefined,
    openAccess: undefined,
  })
}

function reportOf(results: ReturnType<typeof evaluateAnswers>): Paper {
  return reportPaper({
    model: short,
    definition: resultReport(),
    language: 'de',
    fileNumber: '2026-1',
    authority: { name: 'Stadt Musterfelde', unit: 'Pressestelle' },
    version: { by, at, number: 1, version: 1, contentHash: '', sections, attachments: [] },
    state: { ...replay(short, []), initiative },
    results: {
      ...results,
      questionnaire: reportSurvey,
      waiting: 0,
      late: 0,
      lost: 0,
      damaged: 0,
      unkeyedForms: 0,
      response: undefined,
    },
  })
}

const by = { account: 'a', name: 'Erika Muster', role: 'pressOffice', deputy: false } as const
const at = '2026-11-27T09:00:00.000Z'

const initiative: State['initiative'] = {
  id: 'bench',
  model: { id: short.id, version: short.version, title: short.title },
  title: 'Leben in Musterfelde',
  topic: 'Stadtleben',
  question: 'Wie zufrieden sind die Menschen mit ihrer Stadt?',
  occasion: 'Haushalt 2027',
  deadline: '2027-03-01',
  proposedBy: by,
  proposedAt: at,
  returned: undefined,
}

const sections = {
  method: 'Die Befragung folgt dem Muster früherer Jahre.',
  results: 'Alle Fragen in der Reihenfolge des Fragebogens.',
  keyFigures: 'Die Ziele hat die Leitung vor der Befragung gesetzt.',
  limits: 'Wer nicht geantwortet hat, kann anders denken.',
}

function resultReport(): DocumentDefinition {
  const found = short.documents.find(({ id }) => id === 'resultReport')
  if (found === undefined) throw new Error('The procedure has no result report.')
  return found
}

/** Counted in the page tree, whose root says how many there are. */
function pagesIn(pdf: Uint8Array): number {
  const counts = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/g)
  return Math.max(0, ...Array.from(counts, ([, count]) => Number(count)))
}
