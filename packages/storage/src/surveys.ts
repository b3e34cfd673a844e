import type { Signed } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import type { SurveyRow } from './schema/ballots.ts'

/** The running side of an initiative: what the field needs that the dossier must not hold, the keys above all. */
export type Survey = {
  readonly id: string
  readonly initiative: string
  /** Name in public addresses. */
  readonly slug: string
  readonly state: SurveyState
  readonly sealing: SealingKeyPair
  /** Key of the HMAC over access codes, base64url; known to the admission as well. */
  readonly codeHashKey: string
  /** How the door shall part code and answer: `automatic` takes the blind mode where it can be had. */
  readonly door: DoorChoice
  /** What was pushed to the collector; absent before that. */
  readonly published?: Signed
}

export type DoorChoice = 'automatic' | 'blind' | 'plain'

export type SurveyState = 'prepared' | 'open' | 'closed'

export type SealingKeyPair = {
  readonly id: string
  readonly publicKey: string
  /** Absent where the ballot box is sealed: then it exists only in shares on paper. */
  readonly privateKey: string | undefined
}

export type NewSurvey = Omit<Survey, 'state' | 'door' | 'published'>

export type Surveys = {
  /** Refused when the initiative has a survey already or the slug is taken. */
  create(
    survey: NewSurvey,
  ): Promise<
    { readonly ok: true } | { readonly ok: false; readonly code: 'alreadyThere' | 'slugTaken' }
  >
  find(id: string): Promise<Survey | undefined>
  ofInitiative(initiative: string): Promise<Survey | undefined>
  list(): Promise<readonly Survey[]>
  setState(id: string, state: SurveyState): Promise<void>
  setDoor(id: string, door: DoorChoice): Promise<void>
  /** Takes another sealing key; refused once the survey has been published, because answers may be sealed for the old one. */
  setSealing(id: string, sealing: SealingKeyPair): Promise<boolean>
  /** Notes the document as pushed and the survey as open. */
  setPublished(id: string, published: Signed): Promise<void>
}

export function surveysIn(db: Kysely<Schema>): Surveys {
  const by = async (column: 'id' | 'initiative' | 'slug', value: string) => {
    const row = await db
      .selectFrom('surveys')
      .selectAll()
      .where(column, '=', value)
      .executeTakeFirst()
    return row && fromRow(row)
  }

  return {
    async create(survey) {
      const result = await db
        .insertInto('surveys')
        .values(toRow(survey))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (result.numInsertedOrUpdatedRows === 1n) return { ok: true }
      const there = (await by('initiative', survey.initiative)) ?? (await by('id', survey.id))
      return { ok: false, code: there ? 'alreadyThere' : 'slugTaken' }
    },

    find: (id) => by('id', id),
    ofInitiative: (initiative) => by('initiative', initiative),

    async list() {
      const rows = await db.selectFrom('surveys').selectAll().orderBy('slug').execute()
      return rows.map(fromRow)
    },

    async setState(id, state) {
      await db.updateTable('surveys').set({ state }).where('id', '=', id).execute()
    },

    async setDoor(id, door) {
      await db.updateTable('surveys').set({ door }).where('id', '=', id).execute()
    },

    async setSealing(id, sealing) {
      const updated = await db
        .updateTable('surveys')
        .set(sealingRow(sealing))
        .where('id', '=', id)
        .where('published_document', '=', '')
        .executeTakeFirst()
      return updated.numUpdatedRows === 1n
    },

    async setPublished(id, { document, signature }) {
      await db
        .updateTable('surveys')
        .set({ state: 'open', published_document: document, published_signature: signature })
        .where('id', '=', id)
        .execute()
    },
  }
}

function toRow(survey: NewSurvey): SurveyRow {
  const { id, initiative, slug, sealing } = survey
  return {
    id,
    initiative,
    slug,
    state: 'prepared',
    ...sealingRow(sealing),
    code_hash_key: survey.codeHashKey,
    door: 'automatic',
    published_document: '',
    published_signature: '',
  }
}

function sealingRow({ id, publicKey, privateKey = '' }: SealingKeyPair) {
  return {
    sealing_key_id: id,
    sealing_public_key: publicKey,
    sealing_private_key: privateKey,
  }
}

function fromRow(row: SurveyRow): Survey {
  const published = { document: row.published_document, signature: row.published_signature }
  return {
    id: row.id,
    initiative: row.initiative,
    slug: row.slug,
    state: row.state === 'open' || row.state === 'closed' ? row.state : 'prepared',
    sealing: {
      id: row.sealing_key_id,
      publicKey: row.sealing_public_key,
      privateKey: row.sealing_private_key === '' ? undefined : row.sealing_private_key,
    },
    codeHashKey: row.code_hash_key,
    door: row.door === 'blind' || row.door === 'plain' ? row.door : 'automatic',
    ...(row.published_document === '' ? {} : { published }),
  }
}
