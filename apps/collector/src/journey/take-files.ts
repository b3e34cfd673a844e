import { createHash } from 'node:crypto'
import {
  fileField,
  fileTypeOf,
  mediaTypeOf,
  tidyFileName,
  writeFileAnswer,
  type FileAnswer,
  type Form,
  type Upload,
} from '@meinungsbild/questionnaire'
import type { CollectorDeps } from '../collector-deps.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { germanDay } from './german-day.ts'
import { newId } from './journey-request.ts'

/** What a page sends: fields, and files by the name of their question. */
export type Posted = { readonly form: Form; readonly files: ReadonlyMap<string, FileList> }
type FileList = readonly { arrayBuffer(): Promise<ArrayBuffer>; readonly name: string }[]

type Deps = Pick<CollectorDeps, 'files' | 'now' | 'random'>

/**
 * Takes in the files of a page: what a file is is told from its contents; one that the question accepts is sealed at once
 * and kept under a random name. The form then speaks of files as of any other answer, and the questionnaire core judges
 * them; one that it will refuse is not kept.
 */
export async function takeFiles(
  prepared: PreparedSurvey,
  { form, files }: Posted,
  deps: Deps,
): Promise<Form | 'full'> {
  if (files.size === 0) return form
  const added = new Map<string, readonly string[]>()
  for (const { questions } of prepared.survey.questionnaire.pages) {
    for (const question of questions) {
      const sent = files.get(question.id)
      if (question.kind !== 'upload' || sent === undefined) continue
      const values: string[] = []
      for (const file of sent) {
        const contents = Buffer.from(await file.arrayBuffer())
        const answer = describeFile(file.name, contents, newId(deps.random))
        if (isAcceptable(question, answer)) {
          const { survey, seal } = prepared
          const sealed = seal(contents, answer.id)
          const day = germanDay(deps.now())
          const kept = await deps.files.keep({ id: answer.id, survey: survey.id, day, sealed })
          if (kept === 'full') return 'full'
        }
        values.push(writeFileAnswer(answer))
      }
      added.set(fileField(question.id), values)
    }
  }
  const getAll = (name: string) => [...form.getAll(name), ...(added.get(name) ?? [])]
  return { getAll, get: (name) => getAll(name)[0] ?? null }
}

function describeFile(name: string, contents: Buffer, id: string): FileAnswer {
  const type = fileTypeOf(contents)
  return {
    name: tidyFileName(name) || 'Datei',
    type: type === undefined ? 'application/octet-stream' : mediaTypeOf(type),
    bytes: contents.length,
    sha256: createHash('sha256').update(contents).digest('hex'),
    id,
  }
}

function isAcceptable({ accept, maxBytes }: Upload, { type, bytes }: FileAnswer): boolean {
  return bytes > 0 && bytes <= maxBytes && accept.some((own) => mediaTypeOf(own) === type)
}
