import { createHash } from 'node:crypto'
import { textsFor } from '@meinungsbild/design'
import type { OpenDataFile } from '@meinungsbild/exchange'
import {
  writeDdi,
  writePackage,
  type LicenceName,
  type StudyDescription,
} from '@meinungsbild/formats'
import type { Text } from '@meinungsbild/questionnaire'
import { codebookJson } from '../../questionnaire/codebook/codebook-json.ts'
import { codebookPaper } from '../../questionnaire/codebook/codebook-paper.ts'
import { describedVariables } from '../../questionnaire/codebook/described-variables.ts'
import { paperFile } from '../../questionnaire/paper/paper-file.ts'
import type { PaperHouse } from '../../questionnaire/paper/paper-questionnaire.ts'
import { byQuestion } from '../../results/figures/by-question.ts'
import type { SurveyResults } from '../../results/results-of.ts'
import { publishedTexts } from './published.texts.ts'
import { tableFile, tableName } from './table-file.ts'

/** A file of the open data with its contents. */
export type FilledFile = OpenDataFile & { readonly contents: Uint8Array }

export type OpenDataInput = {
  readonly slug: string
  readonly results: SurveyResults
  readonly study: StudyDescription
  readonly house: PaperHouse
  readonly licence: LicenceName
  readonly attribution: string
  /** Anonymised and released by two people, as CSV. */
  readonly singleAnswers: Uint8Array | undefined
}

/**
 * What others may use of a survey: its tables, how to read them, and all of it in one package. Tables have passed disclosure
 * control; single answers are among them only anonymised, and if two people have released them.
 */
export async function openDataFiles(input: OpenDataInput): Promise<readonly FilledFile[]> {
  const { slug, results, study, house, licence, attribution, singleAnswers } = input
  const { released, questionnaire } = results
  const { title, languages } = questionnaire
  const [language] = languages
  const paper = await paperFile(codebookPaper(questionnaire, study, language, house), 'pdf')
  const codebook = JSON.stringify(codebookJson(questionnaire, study.version), undefined, 2)
  const files = [
    file('ergebnisse.csv', titleOf('allTables'), 'csv', tableFile(released, language)),
    ...byQuestion(released.variables).map(({ id, results: [{ variable }] }) =>
      file(tableName(id), tableTitle(variable.text), 'csv', tableFile(released, language, id)),
    ),
    ...(singleAnswers === undefined
      ? []
      : [file('einzeldaten.csv', titleOf('singleAnswers'), 'csv', singleAnswers)]),
    file('codebuch.json', titleOf('codebook'), 'json', `${codebook}\n`),
    file(
      'codebuch.xml',
      titleOf('description'),
      'ddi',
      writeDdi(study, describedVariables(questionnaire)),
    ),
    ...(paper === undefined ? [] : [file('codebuch.pdf', titleOf('codebook'), 'pdf', paper.bytes)]),
  ]
  const pieces: Uint8Array[] = []
  const pack = { study: { ...study, title }, licence, attribution, files }
  for await (const piece of writePackage(pack)) pieces.push(piece)
  return [...files, file(`${slug}.zip`, titleOf('whole'), 'zip', Buffer.concat(pieces))]
}

function file(
  name: string,
  title: Text,
  format: OpenDataFile['format'],
  written: string | Uint8Array,
): FilledFile {
  const contents = typeof written === 'string' ? new TextEncoder().encode(written) : written
  const sha256 = createHash('sha256').update(contents).digest('hex')
  return { name, title, format, bytes: contents.length, sha256, contents }
}

type TitleName = 'allTables' | 'singleAnswers' | 'codebook' | 'description' | 'whole'

function titleOf(name: TitleName): Text {
  return { de: textsFor(publishedTexts, 'de')[name], en: textsFor(publishedTexts, 'en')[name] }
}

function tableTitle(question: Text): Text {
  return Object.fromEntries(
    Object.entries(question).map(([language, words]) => [
      language,
      textsFor(publishedTexts, language).table(words),
    ]),
  )
}
