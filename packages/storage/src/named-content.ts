import type { NewDossierEntry } from './dossier-entry.ts'

/** The fields in which entries name what is kept beside the dossier. Hashes in other fields are of what is not kept. */
const fields: Readonly<Record<string, 'contentHash' | 'publicHash'>> = {
  questionnaireSaved: 'contentHash',
  participantsPlanSaved: 'contentHash',
  privacyNoticeSaved: 'contentHash',
  dataProtectionSaved: 'contentHash',
  tariffChosen: 'contentHash',
  published: 'publicHash',
  measuresPublished: 'publicHash',
}

/** The hash of the content or attachment that an entry names; undefined where it names none. */
export function namedContent({
  kind,
  payload,
}: Pick<NewDossierEntry, 'kind' | 'payload'>): string | undefined {
  const given: Readonly<Record<string, unknown>> = { ...Object(payload) }
  const field = fields[kind]
  const named =
    kind === 'attachmentAdded'
      ? { ...Object(given['attachment']) }.contentHash
      : field && given[field]
  return typeof named === 'string' ? named : undefined
}
