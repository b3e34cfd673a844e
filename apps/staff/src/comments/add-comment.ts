import { textsOf } from '../layout/language.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { visitorOf, type StaffContext } from '../staff-env.ts'
import { commentTexts } from './comments.texts.ts'

const mostCharacters = 2_000

type NewRemark = {
  /** Of the initiative what it is about. */
  readonly place: string
  readonly text: string
  /** The remark that this one answers, if it does. */
  readonly answers?: string
}

/** Keeps a remark of the signed-in person; what to say if there is none, or it is too long. */
export async function addComment(
  c: StaffContext,
  deps: StaffDeps,
  initiative: string,
  { place, text, answers }: NewRemark,
): Promise<string | undefined> {
  const texts = textsOf(c, commentTexts)
  const trimmed = text.trim()
  if (trimmed === '') return texts.empty
  if (trimmed.length > mostCharacters) return texts.tooLong
  const { account } = visitorOf(c)
  await deps.storage.comments.add(initiative, {
    id: deps.newId(),
    place,
    ...(answers === undefined ? {} : { answers }),
    by: account.id,
    byName: account.name,
    at: deps.now().toISOString(),
    text: trimmed,
  })
  return undefined
}
