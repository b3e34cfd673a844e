import type { FileAnswer } from '../answers.ts'
import { fileField } from '../field-names.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Upload } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { columnOf } from './column.ts'
import { isFileAnswer, readFileAnswer, writeFileAnswer } from './file-answer.ts'
import { none, type Kind, type KindColumns, type KindForm } from './kind.ts'
import { mediaTypeOf } from './media-type-of-file.ts'
import { readSpecialBox, withSpecialBox, writeSpecialBox } from './special-box.ts'
import type { Fault } from './values/fault.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/** No file may be larger, whatever the question says. */
const largestFile = 10_000_000

/** Files. Its field holds those that were already taken in and sealed; their contents never come this way. */
export const upload: Kind<Upload> = {
  read(question, form) {
    const field = fileField(question.id)
    const sent = form.getAll(field).filter((text) => text !== '')
    const files = new Map<string, FileAnswer>()
    const problems: Problem[] = []
    for (const text of sent) {
      const file = readFileAnswer(text)
      // A file that is sent twice is still one file.
      if (file !== undefined) files.set(file.id, file)
      else if (problems.length === 0) problems.push(problemOf(question, 'unknownOption', { field }))
    }
    const special = readSpecialBox(question, form, sent.length > 0, field)
    if (special !== undefined || sent.length === 0) return special
    return files.size === 0
      ? { problems }
      : { answer: { kind: 'files', files: [...files.values()] }, problems }
  },

  restrict: (_question, answer) => answer,

  value: (_question, answer, path) =>
    answer.kind === 'files' && path.length === 0 ? names(answer.files) : null,

  describe(_question, answer, language) {
    if (answer.kind === 'special') return [specialLabel(answer.special, language)]
    return answer.kind === 'files' ? names(answer.files) : none
  },
}

export const uploadForm: KindForm<Upload> = {
  fields: (question) => withSpecialBox(question, [fileField(question.id)]),

  write(question, answer) {
    if (answer.kind === 'special') return writeSpecialBox(question, answer.special)
    if (answer.kind !== 'files') return none
    return answer.files.map((file) => [fileField(question.id), writeFileAnswer(file)] as const)
  },

  check(question, answer) {
    const field = fileField(question.id)
    if (answer === undefined) return checkMissing(question, field)
    if (answer.kind === 'special') return checkSpecial(question, answer.special, field)
    if (answer.kind !== 'files' || answer.files.length === 0) {
      return [problemOf(question, 'unknownOption', { field })]
    }
    const { maxFiles: limit } = question
    if (answer.files.length > limit) return [problemOf(question, 'tooManyFiles', { field, limit })]
    for (const file of answer.files) {
      const fault = fileFault(question, file)
      if (fault !== undefined) return [problemOf(question, fault.code, { ...fault, field })]
    }
    return none
  },
}

export const uploadColumns: KindColumns<Upload> = {
  variables: (question) => [columnOf(question, { measure: 'text' })],

  data(_question, answer) {
    if (answer.kind === 'special') return [answer]
    if (answer.kind !== 'files') return [undefined]
    return [{ kind: 'text', value: names(answer.files).join(', ') }]
  },
}

function fileFault({ accept, maxBytes }: Upload, file: FileAnswer): Fault | undefined {
  const limit = Math.min(maxBytes, largestFile)
  if (!isFileAnswer(file)) return { code: 'unknownOption' }
  if (file.bytes === 0) return { code: 'fileEmpty' }
  if (file.bytes > limit) return { code: 'fileTooLarge', limit }
  return accept.some((type) => mediaTypeOf(type) === file.type)
    ? undefined
    : { code: 'wrongFileType' }
}

function names(files: readonly FileAnswer[]): readonly string[] {
  return files.map(({ name }) => name)
}
