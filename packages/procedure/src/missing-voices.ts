import type { Bilingual } from './bilingual.ts'
import { findDocument } from './find.ts'
import type { Model } from './model.ts'
import type { Need } from './need.ts'
import { begunAt } from './read.ts'
import { roleTitle } from './role.ts'
import { signedFor } from './signature.ts'
import type { State } from './state.ts'

/** The opinion that is missing, if it is: its content does not matter, since it is advice. */
export function missingOpinion(
  model: Model,
  state: State,
  need: Extract<Need, { kind: 'opinion' }>,
): readonly Bilingual[] {
  const given = state.opinions.some(
    ({ on, by, number }) =>
      on.id === need.document && by.role === need.role && number > begunAt(state, need.since),
  )
  if (given) return []
  const title = findDocument(model, need.document)?.title
  const role = roleTitle(need.role)
  return [
    {
      de: `Die Stellungnahme fehlt noch: ${role.de}, zu „${title?.de ?? need.document}“.`,
      en: `The opinion is still missing: ${role.en}, on “${title?.en ?? need.document}”.`,
    },
  ]
}

/** Those of a role who have not yet put any mark, also a refusal, on the document. */
export function missingMarks(
  model: Model,
  state: State,
  need: Extract<Need, { kind: 'coSignature' }>,
): readonly Bilingual[] {
  const title = findDocument(model, need.document)?.title
  return state.participants
    .filter(({ role }) => role === need.role)
    .filter(
      ({ account }) =>
        !state.coSignatures.some(
          ({ on, by, number }) =>
            on.id === need.document &&
            signedFor(by) === account &&
            number > begunAt(state, need.since),
        ),
    )
    .map(({ name }) => ({
      de: `Die Mitzeichnung fehlt noch: ${name}, „${title?.de ?? need.document}“.`,
      en: `The co-signature is still missing: ${name}, “${title?.en ?? need.document}”.`,
    }))
}
