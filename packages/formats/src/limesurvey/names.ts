import type { Language } from '@meinungsbild/questionnaire'
import { call } from '../expressions/construct.ts'
import type { Named, NamedValue, NameResolver } from '../expressions/names.ts'
import { isAboutQuestion, aboutQuestion, text } from './about-question.ts'
import { several } from './question-values.ts'
import type { Reading } from './reading.ts'
import type { SourceQuestion } from './source.ts'
import { findCode, findColumn, type QuestionVariables, type Variable } from './variables.ts'

/**
 * What names mean in an expression that stands at `question`, or at no question. `language` is that of a text in which it
 * stands: words of the form can only be named there.
 */
export function namesAt(
  reading: Reading,
  question: SourceQuestion | undefined,
  language?: Language,
): NameResolver {
  return ({ name, attribute }) => {
    const plain = name.replace(/^INSERTANS:/, '')
    if (plain === 'this' && question !== undefined) {
      const own = reading.variables.byQuestion.get(question.qid)
      const [first] = own?.variables ?? []
      return own && first && attributed(own, first, attribute, language)
    }
    const [first = '', ...rest] = plain.split('.')
    if (first === 'self' && question !== undefined) {
      return several(reading.variables.byQuestion.get(question.qid), rest, attribute)
    }
    if (first === 'that') {
      const [title = '', ...others] = rest
      return several(reading.variables.byTitle.get(title), others, attribute)
    }
    return ofSurvey(plain, reading, language) ?? single(plain, attribute, reading, language)
  }
}

/** Names that stand for something of the survey and not for an answer. */
function ofSurvey(name: string, { source }: Reading, language?: Language): NamedValue | undefined {
  switch (name) {
    case 'LANG':
    case 'SURVEYLANGUAGE':
      return { kind: 'value', expression: call('language'), type: 'text', isFilled: true }
    case 'SURVEYNAME': {
      const title = language === undefined ? undefined : source.title[language]
      return title === undefined ? undefined : text(title)
    }
    case 'SID':
    case 'SURVEYID':
      return text(source.sid)
    default:
      return undefined
  }
}

function single(
  name: string,
  attribute: string,
  { variables }: Reading,
  language?: Language,
): Named | undefined {
  const [, qid = '', suffix = ''] = /^\d+X\d+X(\d+)(.*)$/.exec(name) ?? []
  if (qid !== '') {
    // The number of the question and the code of the row stand side by side: the longest number that there is.
    for (let length = Math.min(qid.length, longestNumber); length > 0; length -= 1) {
      const own = variables.byQuestion.get(qid.slice(0, length))
      const found = own && findColumn(own, qid.slice(length) + suffix)
      if (own && found) return attributed(own, found, attribute, language)
    }
    return undefined
  }
  let end = name.length
  for (let parts = 0; end > 0 && parts <= mostParts; parts += 1) {
    const own = variables.byTitle.get(name.slice(0, end))
    const found = own && findCode(own, name)
    if (own && found) return attributed(own, found, attribute, language)
    if (own && parts === 0 && isAboutQuestion.has(attribute)) {
      return aboutQuestion(own.question, attribute, language)
    }
    end = name.lastIndexOf('_', end - 1)
  }
  return undefined
}

/** Digits of the number of a question. */
const longestNumber = 10
/** Underscores in the name of a question and its rows. */
const mostParts = 40

function attributed(
  { question }: QuestionVariables,
  variable: Variable,
  attribute: string,
  language?: Language,
): NamedValue | undefined {
  const { value, shown } = variable
  switch (attribute) {
    case '':
    case 'NAOK':
    case 'code':
      return value
    case 'value':
    case 'valueNAOK':
      // Of a choice this is the points of an assessment, not the answer.
      return value.codes === undefined && value.chosenText === undefined ? value : undefined
    case 'shown':
      return shown === undefined || language === undefined
        ? shownValue(value)
        : { kind: 'value', expression: shown(language), type: 'text' }
    case 'question':
      return aboutQuestion(question, attribute, language, variable)
    default:
      return isAboutQuestion.has(attribute)
        ? aboutQuestion(question, attribute, language)
        : undefined
  }
}

function shownValue(value: NamedValue): NamedValue {
  const { expression, codes } = value
  const [first] =
    expression.kind === 'call' && expression.name === 'code' ? expression.arguments : []
  const reference = first ?? expression
  return codes !== undefined && reference.kind === 'reference'
    ? { kind: 'value', expression: call('label', reference), type: 'text' }
    : value
}
