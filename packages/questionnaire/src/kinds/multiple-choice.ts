import type { Answer, Form } from '../answers.ts'
import { openTextField, readSpecialValue, specialValue } from '../field-names.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { MultipleChoice } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { inLanguage } from '../text.ts'
import { none, type Kind, type KindReading } from './kind.ts'
import { checkOpenText, openTextFields, readOpenText } from './open-text.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

type Choices = Extract<Answer, { readonly kind: 'choices' }>

/** Several of several options. Nothing chosen is no answer; `min` speaks to those who choose anything. */
export const multipleChoice: Kind<MultipleChoice> = {
  fields: (question) => [question.id, ...openTextFields(question, question.options)],

  read(question, form) {
    const values = form.getAll(question.id).filter((value) => value !== '')
    const [first] = values
    if (first === undefined) return undefined
    if (values.every((value) => readSpecialValue(value) === undefined)) {
      return readChoices(question, form, values)
    }
    const special = question.special?.find((offered) => specialValue(offered) === first)
    if (values.some((value) => value !== first)) {
      return { problems: [problemOf(question, 'specialWithValue')] }
    }
    return special === undefined
      ? { problems: [problemOf(question, 'unknownOption')] }
      : { answer: { kind: 'special', special } }
  },

  write(question, answer) {
    if (answer.kind === 'special') return [[question.id, specialValue(answer.special)]]
    if (answer.kind !== 'choices') return none
    return [
      ...answer.codes.map((code) => [question.id, code] as const),
      ...Object.entries(answer.texts ?? {}).map(
        ([code, text]) => [openTextField(question.id, code), text] as const,
      ),
    ]
  },

  check(question, answer) {
    if (answer === undefined) return checkMissing(question)
    if (answer.kind === 'special') return checkSpecial(question, answer.special)
    if (answer.kind !== 'choices') return [problemOf(question, 'unknownOption')]
    return checkChoices(question, answer)
  },

  variables: (question) => [
    {
      id: question.id,
      question: question.id,
      text: question.text,
      measure: 'multiple',
      categories: question.options.map(({ code, label, openText }) => ({
        code,
        label,
        ...(openText && { openText }),
      })),
      special: question.special ?? none,
    },
  ],

  describe(question, answer, language) {
    if (answer.kind === 'special') return [specialLabel(answer.special, language)]
    if (answer.kind !== 'choices') return none
    return question.options
      .filter(({ code }) => answer.codes.includes(code))
      .map(({ code, label }) => {
        const text = textOf(answer, code)
        return text === undefined
          ? inLanguage(label, language)
          : `${inLanguage(label, language)}: ${text}`
      })
  },
}

function readChoices(question: MultipleChoice, form: Form, values: readonly string[]): KindReading {
  const chosen = question.options.filter(({ code }) => values.includes(code))
  if (values.some((value) => chosen.every(({ code }) => code !== value))) {
    return { problems: [problemOf(question, 'unknownOption')] }
  }
  const texts: [string, string][] = []
  for (const option of chosen) {
    const text = readOpenText(question, option, form)
    if (text !== undefined) texts.push([option.code, text])
  }
  const codes = chosen.map(({ code }) => code)
  return {
    answer:
      texts.length === 0
        ? { kind: 'choices', codes }
        : { kind: 'choices', codes, texts: Object.fromEntries(texts) },
  }
}

function checkChoices(question: MultipleChoice, answer: Choices): readonly Problem[] {
  const chosen = question.options.filter(({ code }) => answer.codes.includes(code))
  if (chosen.length === 0 || chosen.length !== answer.codes.length) {
    return [problemOf(question, 'unknownOption')]
  }
  if (Object.keys(answer.texts ?? {}).some((code) => !answer.codes.includes(code))) {
    return [problemOf(question, 'unknownOption')]
  }
  const problems: Problem[] = []
  const exclusive = chosen.some((option) => option.exclusive)
  if (exclusive) {
    if (chosen.length > 1) problems.push(problemOf(question, 'exclusiveWithOthers'))
  } else if (question.min !== undefined && chosen.length < question.min) {
    problems.push(problemOf(question, 'tooFew', { limit: question.min }))
  } else if (question.max !== undefined && chosen.length > question.max) {
    problems.push(problemOf(question, 'tooMany', { limit: question.max }))
  }
  for (const option of chosen) {
    const problem = checkOpenText(question, option, textOf(answer, option.code))
    if (problem !== undefined) problems.push(problem)
  }
  return problems
}

function textOf({ texts }: Choices, code: string): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, code) ? texts[code] : undefined
}
