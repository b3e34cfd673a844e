import type { Page, Questionnaire, Text } from '@meinungsbild/questionnaire'
import { markdown, plainText } from '../html-text.ts'
import { refused, type Refused, type ReportLine } from '../report.ts'
import { readXml } from '../safe/read-xml.ts'
import { allText, childrenOf, textOf, type XmlElement } from '../safe/xml-element.ts'
import { newNames } from './names.ts'
import { isForInterviewers, questionsOf } from './question.ts'
import { note, textIn, type Reading } from './reading.ts'
import { applySkips } from './skips.ts'

/** A form as a questionnaire, with what could not be carried over. */
export type QueXmlForm = {
  readonly ok: true
  readonly questionnaire: Questionnaire
  readonly report: readonly ReportLine[]
  /**
   * The names in the file, by what they became: `question`, `question.row`, `question:code` for an option of a multiple
   * choice, `question~code` for the text beside an option. A data file of the same survey uses these names.
   */
  readonly varNames: ReadonlyMap<string, string>
}

/**
 * Reads queXML 1.x, the format in which LimeSurvey exports a form: sections become pages. HTML in texts becomes plain words
 * or Markdown. The format does not say its language, so the caller does. Conditions are in the file only as skips.
 */
export function readQueXml(xml: string, language = 'de'): QueXmlForm | Refused {
  const document = readXml(xml)
  if (!document.ok) return document
  const { root } = document
  if (root.name !== 'questionnaire' || childrenOf(root, 'section').length === 0) {
    return refused(
      'notQueXml',
      'Die Datei ist kein queXML-Fragebogen: Es fehlt „questionnaire“ mit „section“.',
      'The file is not a queXML form: “questionnaire” with “section” is missing.',
    )
  }
  const reading: Reading = {
    language,
    names: newNames(),
    report: [],
    varNames: new Map(),
    skips: [],
  }
  const pages = childrenOf(root, 'section').map((section, index) =>
    pageOf(section, index + 1, reading),
  )
  const asked = pages.filter(({ questions, introduction }) => questions.length > 0 || introduction)
  if (asked.every(({ questions }) => questions.length === 0)) {
    return refused(
      'noQuestions',
      'Der Fragebogen enthält keine Fragen.',
      'The form contains no questions.',
    )
  }
  const introduction = informationOf(root, 'before', reading)
  const closing = informationOf(root, 'after', reading)
  const lost = childrenOf(root, 'questionnaireInfo').filter(
    (info) => !['before', 'after'].includes(textOf(info, 'position') || 'before'),
  )
  if (lost.length > 0) {
    note(
      reading,
      'lost',
      wholeForm,
      'Texte, die während oder im Anhang der Befragung stehen, wurden nicht übernommen.',
      'Texts shown during or in the appendix of the survey were not carried over.',
    )
  }
  const questionnaire: Questionnaire = {
    id: `quexml${root.attributes['id']?.replace(/[^A-Za-z0-9_]/g, '') ?? ''}`,
    title: textIn(reading, plainText(textOf(root, 'title')) || 'Befragung'),
    languages: [language],
    ...(introduction && { introduction: textIn(reading, introduction) }),
    ...(closing && { closing: textIn(reading, closing) }),
    pages: applySkips(asked, reading),
  }
  return { ok: true, questionnaire, report: reading.report, varNames: reading.varNames }
}

const wholeForm: Text = { de: 'Fragebogen', en: 'form' }

function informationOf(root: XmlElement, position: string, reading: Reading): string {
  const all = childrenOf(root, 'questionnaireInfo').filter(
    (info) => (textOf(info, 'position') || 'before') === position,
  )
  return wordsFor(all, wholeForm, reading)
}

/** A title that the form hides stays hidden; texts before and during become the introduction, texts after a statement. */
function pageOf(section: XmlElement, number: number, reading: Reading): Page {
  const place = { de: `Abschnitt ${number}`, en: `section ${number}` }
  const informationAt = (...positions: readonly string[]) =>
    childrenOf(section, 'sectionInfo').filter((info) =>
      positions.includes(textOf(info, 'position') || 'before'),
    )
  const title = plainText(
    informationAt('title')
      .map((info) => textOf(info, 'text'))
      .join(' '),
  )
  const hidden = section.attributes['hidetitle'] === 'true'
  const introduction = wordsFor(informationAt('before', 'during'), place, reading)
  const id = reading.names.take(`page${section.attributes['id'] ?? number}`, `page${number}`)
  const questions = childrenOf(section, 'question').flatMap((question, index) =>
    questionsOf(
      question,
      { de: `${place.de}, Frage ${index + 1}`, en: `${place.en}, question ${index + 1}` },
      reading,
    ),
  )
  const after = wordsFor(informationAt('after'), place, reading)
  const statement = after && {
    kind: 'statement' as const,
    id: reading.names.take(`${id}_after`, 'statement'),
    text: textIn(reading, after),
  }
  return {
    id,
    ...(title && !hidden && { title: textIn(reading, title) }),
    ...(introduction && { introduction: textIn(reading, introduction) }),
    questions: statement ? [...questions, statement] : questions,
  }
}

function wordsFor(information: readonly XmlElement[], place: Text, reading: Reading): string {
  if (information.some(isForInterviewers)) {
    note(
      reading,
      'lost',
      place,
      'Ein Text für Interviewende wurde nicht übernommen.',
      'A text for interviewers was not carried over.',
    )
  }
  return information
    .filter((info) => !isForInterviewers(info))
    .flatMap((info) => childrenOf(info, 'text').map((part) => markdown(allText(part))))
    .filter(Boolean)
    .join('\n\n')
}
