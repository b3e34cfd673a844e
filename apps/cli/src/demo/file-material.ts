import { readFileSync } from 'node:fs'
import {
  matchAnswers,
  prepareForData,
  readCsv,
  readQueXml,
  type Csv,
  type MatchOptions,
  type ReportLine,
} from '@meinungsbild/formats'
import {
  inLanguage,
  isPersonal,
  parseQuestionnaire,
  variables,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import type { Material } from './material.ts'
import { papersFor } from './papers.ts'

export type Files = {
  readonly questionnaire: string
  readonly answers: string
  readonly codebook?: string | undefined
}

export type ReadMaterial =
  | {
      readonly ok: true
      readonly material: Material
      /** What could not be carried over from the form, and what was added for the data. */
      readonly report: readonly string[]
    }
  | { readonly ok: false; readonly sentence: string }

/** Of fewer people nothing is published. */
const fewestRows = 10

/** Reads a real questionnaire (own JSON or queXML) and the answers to it. */
export function fileMaterial(files: Files): ReadMaterial {
  const source = readText(files.questionnaire)
  if (!source.ok) return source
  const form = readForm(source.text)
  if (!form.ok) return { ok: false, sentence: `${files.questionnaire}: ${form.sentence}` }
  const csv = readTable(files.answers)
  if (!csv.ok) return csv
  if (csv.csv.rows.length < fewestRows) {
    return {
      ok: false,
      sentence: `${files.answers}: Das Verfahren endet mit einer Veröffentlichung, und die braucht mindestens ${fewestRows} Zeilen mit Antworten.`,
    }
  }
  const codebook = files.codebook === undefined ? undefined : readTable(files.codebook)
  if (codebook?.ok === false) return codebook
  const options: MatchOptions = {
    ...(form.varNames ? { varNames: form.varNames } : {}),
    ...(codebook ? { codebook: codebook.csv } : {}),
  }
  const prepared = prepareForData(form.questionnaire, csv.csv, options)
  const { questionnaire } = prepared
  const answers = matchAnswers(questionnaire, csv.csv, options)
  const report = [...form.report, ...prepared.report.map(inGerman)]
  return { ok: true, report, material: materialFor(questionnaire, answers) }
}

type Form =
  | {
      readonly ok: true
      readonly questionnaire: Questionnaire
      readonly varNames?: MatchOptions['varNames']
      readonly report: readonly string[]
    }
  | { readonly ok: false; readonly sentence: string }

function readForm(text: string): Form {
  if (text.trimStart().startsWith('<')) {
    const read = readQueXml(text)
    if (!read.ok) return { ok: false, sentence: inLanguage(read.flaw.message, 'de') }
    const { questionnaire, varNames } = read
    return {
      ok: true,
      questionnaire: withPurposes(questionnaire),
      varNames,
      report: read.report.map(inGerman),
    }
  }
  try {
    const parsed = parseQuestionnaire(JSON.parse(text))
    if (parsed.ok)
      return { ok: true, questionnaire: withPurposes(parsed.questionnaire), report: [] }
    return {
      ok: false,
      sentence: parsed.flaws.map(({ path, message }) => `${path}: ${message.de}`).join('; '),
    }
  } catch {
    return { ok: false, sentence: 'Die Datei ist weder queXML noch JSON.' }
  }
}

/** A form from elsewhere does not say what personal data are needed for, and without that none is released. */
function withPurposes(questionnaire: Questionnaire): Questionnaire {
  const purpose = Object.fromEntries(
    questionnaire.languages.map((language) => [language, 'Probelauf mit vorhandenen Antworten']),
  )
  return {
    ...questionnaire,
    pages: questionnaire.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        isPersonal(question) ? { purpose, ...question } : question,
      ),
    })),
  }
}

function inGerman({ place, message }: ReportLine): string {
  return `${inLanguage(place, 'de')}: ${inLanguage(message, 'de')}`
}

function readText(file: string): { ok: true; text: string } | { ok: false; sentence: string } {
  try {
    return { ok: true, text: readFileSync(file, 'utf8') }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, sentence: `${file} lässt sich nicht lesen (${reason}).` }
  }
}

function readTable(file: string): { ok: true; csv: Csv } | { ok: false; sentence: string } {
  const source = readText(file)
  if (!source.ok) return source
  const read = readCsv(source.text)
  return read.ok
    ? { ok: true, csv: read }
    : { ok: false, sentence: `${file}: ${inLanguage(read.flaw.message, 'de')}` }
}

function materialFor(questionnaire: Questionnaire, answers: Material['answers']): Material {
  const title = inLanguage(questionnaire.title, 'de')
  const proposal = {
    title,
    topic: title,
    question: `Was sagen die Befragten zu „${title}“?`,
    occasion: 'Eine vorhandene Befragung wird mit ihren Antworten nachgespielt.',
  }
  const population = 'die Befragten der vorliegenden Daten'
  const invited = answers.rows.length
  const first = variables(questionnaire).find(({ categories }) => categories.length > 1)
  const [category] = first?.categories ?? []
  return {
    questionnaire,
    answers,
    proposal,
    population,
    invited,
    access: 'code',
    breakdowns: [],
    keyFigures:
      first && category
        ? [
            {
              title: inLanguage(category.label, 'de'),
              variable: first.id,
              rule: {
                kind: 'share',
                codes: [category.code],
              },
              target: 0.5,
              direction: 'atLeast',
            },
          ]
        : [],
    papers: papersFor({
      proposal,
      population,
      invited,
      headline: `{{teilnehmende}} Menschen haben geantwortet: ${title}`.slice(0, 90),
      findings:
        'Geantwortet haben {{teilnehmende}} Menschen. Die Ergebnisse aller Fragen stehen im Anhang.',
    }),
    measures: [
      {
        title: 'Ergebnisse mit den Beteiligten besprechen',
        unit: 'Jugendamt',
        cost: 'keine',
        effect: 'Rücklauf der nächsten Befragung',
      },
    ],
  }
}
