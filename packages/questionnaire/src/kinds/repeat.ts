import type { Answers } from '../answers.ts'
import { countField } from '../field-names.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Repeat } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { dataOfEntry, variablesOfEntry } from './entry-columns.ts'
import { checkEntry, entryFields, writeEntry } from './entry-form.ts'
import { possibleEntries, shownEntries } from './entry-numbers.ts'
import { beginOfEntry } from './entry-question.ts'
import { describeEntry, readEntry } from './entry.ts'
import { none, type Kind, type KindColumns, type KindForm } from './kind.ts'
import { repeatValue } from './repeat-value.ts'
import { readSpecialBox, withSpecialBox, writeSpecialBox } from './special-box.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/**
 * The same few questions for each of several things. An entry without any answer does not count and is left out.
 * `required` asks for one entry; `min` speaks to those who make any.
 */
export const repeat: Kind<Repeat> = {
  read(question, form) {
    const entries: Answers[] = []
    const problems: Problem[] = []
    for (const entry of shownEntries(question, form)) {
      const reading = readEntry(question, entry, form)
      // An entry in which nothing was understood keeps its place, so that the others keep theirs.
      if (!isBlank(reading.answers) || reading.problems.length > 0) entries.push(reading.answers)
      problems.push(...reading.problems)
    }
    const special = readSpecialBox(question, form, entries.length > 0, begin(question))
    if (special !== undefined || entries.length === 0) return special
    return entries.every(isBlank)
      ? { problems }
      : { answer: { kind: 'entries', entries }, problems }
  },

  // No part of an entry depends on a condition.
  restrict: (_question, answer) => answer,

  value: repeatValue,

  describe(question, answer, language) {
    if (answer.kind === 'special') return [specialLabel(answer.special, language)]
    if (answer.kind !== 'entries') return none
    return answer.entries.flatMap((answers, index) =>
      describeEntry(question, index + 1, answers, language),
    )
  },
}

export const repeatForm: KindForm<Repeat> = {
  fields: (question) =>
    withSpecialBox(question, [
      ...possibleEntries(question).flatMap((entry) => entryFields(question, entry)),
      countField(question.id),
    ]),

  write(question, answer) {
    if (answer.kind === 'special') return writeSpecialBox(question, answer.special)
    if (answer.kind !== 'entries') return none
    const { entries } = answer
    return [
      ...entries.flatMap((answers, index) => writeEntry(question, index + 1, answers)),
      [countField(question.id), String(entries.length)],
    ]
  },

  check(question, answer) {
    const field = begin(question)
    if (answer === undefined) return checkMissing(question, field)
    if (answer.kind === 'special') return checkSpecial(question, answer.special, field)
    if (answer.kind !== 'entries' || answer.entries.length === 0) {
      return [problemOf(question, 'unknownOption', { field })]
    }
    const { entries } = answer
    const { min } = question
    const most = possibleEntries(question).length
    if (entries.length > most) {
      return [problemOf(question, 'tooManyEntries', { field, limit: most })]
    }
    const problems = entries.flatMap((answers, index) => checkEntry(question, index + 1, answers))
    if (entries.length >= min || entries.length === most) return problems
    const next = beginOfEntry(question, entries.length + 1) ?? field
    return [...problems, problemOf(question, 'tooFewEntries', { field: next, limit: min })]
  },
}

export const repeatColumns: KindColumns<Repeat> = {
  variables: (question) =>
    possibleEntries(question).flatMap((entry) => variablesOfEntry(question, entry)),

  data(question, answer) {
    if (answer.kind === 'special') return repeatColumns.variables(question).map(() => answer)
    const entries = answer.kind === 'entries' ? answer.entries : none
    return possibleEntries(question).flatMap((entry) =>
      dataOfEntry(question, entry, entries[entry - 1] ?? {}),
    )
  },
}

/** Where the group begins: there is always a first entry to fill in. */
function begin(question: Repeat): string {
  return beginOfEntry(question, 1) ?? countField(question.id)
}

function isBlank(answers: Answers): boolean {
  return Object.keys(answers).length === 0
}
