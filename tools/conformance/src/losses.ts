import type { SuiteResult } from '@meinungsbild/formats'
import { grouped } from './grouped.ts'
import type { Examined, ExpressionLanguage, Outcome } from './outcome.ts'
import type { Share } from './share.ts'

/** What was not carried over, line by line: file, place, reason. Expressions that are worth something else come first. */
export function lossesOf(examined: readonly Examined[]): readonly string[] {
  const named = (kind: Outcome['kind']) =>
    examined.filter(({ outcome }) => outcome.kind === kind).map(({ name }) => name)
  return [
    ...examined.flatMap(wrongExpressions),
    ...examined.flatMap(linesOf),
    ...listed('Mit einer anderen Datei zusammen gelesen', named('part')),
    ...listed('Nicht gezählt, weil kein Formular und keine Ausdruckssammlung', named('other')),
  ]
}

function wrongExpressions({ name, outcome }: Examined): readonly string[] {
  if (outcome.kind !== 'suite') return []
  return outcome.result.wrong.map(
    ({ source, translated, expected, found }) =>
      `FALSCH ${name}: ${source}: übernommen als ${translated}, ergibt ${JSON.stringify(found)} statt ${JSON.stringify(expected)}`,
  )
}

function linesOf({ name, outcome }: Examined): readonly string[] {
  switch (outcome.kind) {
    case 'form':
    case 'collection': {
      const { questions, conditions } = outcome.counts
      const lost = outcome.report.filter(({ kind }) => kind === 'lost')
      const changed = outcome.report.length - lost.length
      const also = changed === 0 ? '' : `; in anderer Form: ${changed}`
      const why = outcome.kind === 'form' ? '' : ' (nicht gezählt: eine Sammlung von Umfragen)'
      return [
        `${name}: ${of(questions)} Fragen, ${of(conditions)} Bedingungen übernommen${also}${why}`,
        ...grouped(
          lost.map(({ place, message }) => ({ place: place['de'], reason: message['de'] })),
        ),
      ]
    }
    case 'refused':
      return [
        `${name}: nicht gelesen`,
        ...grouped([{ place: 'Datei', reason: outcome.message['de'] }]),
      ]
    case 'suite':
      return suiteLines(name, outcome.language, outcome.result)
    case 'part':
    case 'other':
      return []
    default:
      return outcome satisfies never
  }
}

function suiteLines(
  name: string,
  language: ExpressionLanguage,
  { right, all, refused }: SuiteResult,
): readonly string[] {
  return [
    `${name}: ${of([right, all])} Ausdrücke von ${languageNames[language]} übernommen`,
    ...grouped(
      refused.map(({ source, refusal }) => ({
        place: source.replace(/\s+/g, ' '),
        reason: refusal.message['de'],
      })),
    ),
  ]
}

const languageNames: Readonly<Record<ExpressionLanguage, string>> = {
  limesurvey: 'LimeSurvey',
  surveyjs: 'SurveyJS',
  openrosa: 'OpenRosa',
}

function listed(heading: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${heading}:`, ...names.map((name) => `  ${name}`)]
}

function of([part, all]: Share): string {
  return `${part} von ${all}`
}
