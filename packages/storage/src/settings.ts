import type { Authority } from '@meinungsbild/exchange'
import type { Kysely, Transaction } from 'kysely'
import { noteOfAccount } from './account-log.ts'
import { nothingSaid, type HouseDataProtection } from './house-data-protection.ts'
import type { Written } from './tariffs.ts'
import { usualMarks, type PencilMarks } from './pencil-marks.ts'
import type { Schema } from './schema.ts'
import { noSignInRule, type SignInRule } from './sign-in-rule.ts'

/** What the authority says about itself on letterheads, notices and public pages. */
export type AuthoritySettings = Authority & {
  /** Datenschutzbeauftragte/r: name and how to reach her. */
  readonly dataProtectionOfficer: string
  /** Aufsichtsbehörde: where to complain. */
  readonly supervisoryAuthority: string
  /** Schlichtungsstelle for accessibility; '' where none is named. */
  readonly enforcementBody: string
  /** Aktenzeichen of new initiatives: `{aktenplan}`, `{jahr}` and `{nummer}` (or `{nummer:3}`) are filled in. */
  readonly fileNumberPattern: string
  /** Aktenplaneinheit under which surveys are filed; may be empty. */
  readonly filePlanUnit: string
  /** Under which licence open data is given out: a name of DCAT-AP.de. */
  readonly licence: 'dl-by-de' | 'dl-zero-de' | 'cc-by' | 'cc-zero'
  /** Of which level of the state it is. */
  readonly level: 'LocalAuthority' | 'RegionalAuthority' | 'NationalAuthority'
  /** Amtlicher Gemeindeschlüssel of its area, and its ID as a provider of data (GovData); '' where there is none. */
  readonly areaKey: string
  readonly contributor: string
}

export type Settings = {
  /** Empty texts before anybody has set them. */
  authority(): Promise<AuthoritySettings>
  setAuthority(settings: AuthoritySettings): Promise<void>
  /** How files were numbered before, oldest first: initiatives that began earlier keep their numbers. */
  earlierFileNumbers(): Promise<readonly EarlierFileNumbers[]>
  addEarlierFileNumbers(earlier: EarlierFileNumbers): Promise<void>
  /** Coat of arms (Wappen) of letterheads. */
  coatOfArms(): Promise<CoatOfArms | undefined>
  setCoatOfArms(coat: CoatOfArms | undefined): Promise<void>
  /** Textvorlagen: what a new document begins with, by document and section. */
  documentTemplates(): Promise<DocumentTemplates>
  setDocumentTemplate(document: string, sections: Readonly<Record<string, string>>): Promise<void>
  /** Zeichen of the offices; the usual ones before anybody has set others. */
  pencilMarks(): Promise<PencilMarks>
  setPencilMarks(marks: PencilMarks): Promise<void>
  /** Processors, own measures and the plan for incidents; nothing before anybody has said something. */
  dataProtection(): Promise<HouseDataProtection>
  setDataProtection(said: HouseDataProtection): Promise<void>
  /** Who needs a second factor, and whether passwords count. */
  signIn(): Promise<SignInRule>
  /** On record, as lines of the person who has changed it. */
  setSignIn(rule: SignInRule, act: Written): Promise<void>
}

/** The pattern and the unit of the file plan that held for initiatives begun before an instant. */
export type EarlierFileNumbers = Pick<AuthoritySettings, 'fileNumberPattern' | 'filePlanUnit'> & {
  readonly until: string
}

export type CoatOfArms = {
  readonly mediaType: 'image/svg+xml' | 'image/png'
  readonly bytes: Uint8Array
}

export type DocumentTemplates = Readonly<Record<string, Readonly<Record<string, string>>>>

const unset: AuthoritySettings = {
  name: '',
  unit: '',
  postalAddress: '',
  email: '',
  phone: '',
  dataProtectionOfficer: '',
  supervisoryAuthority: '',
  enforcementBody: '',
  fileNumberPattern: '{jahr}-{nummer}',
  filePlanUnit: '',
  licence: 'dl-by-de',
  level: 'LocalAuthority',
  areaKey: '',
  contributor: '',
}

export function settingsIn(db: Kysely<Schema>): Settings {
  return {
    async authority() {
      const stored = await read<Partial<AuthoritySettings>>(db, 'authority')
      return { ...unset, ...stored }
    },

    setAuthority: (settings) => write(db, 'authority', settings),

    earlierFileNumbers: () => earlierIn(db),

    addEarlierFileNumbers: (earlier) =>
      db.transaction().execute(async (transaction) => {
        await write(transaction, 'earlierFileNumbers', [...(await earlierIn(transaction)), earlier])
      }),

    async coatOfArms() {
      const stored = await read<StoredCoat | null>(db, 'coatOfArms')
      if (stored === undefined || stored === null) return undefined
      return { mediaType: stored.mediaType, bytes: Buffer.from(stored.base64, 'base64') }
    },

    setCoatOfArms: (coat) =>
      write(
        db,
        'coatOfArms',
        coat && {
          mediaType: coat.mediaType,
          base64: Buffer.from(coat.bytes).toString('base64'),
        },
      ),

    documentTemplates: () => templatesIn(db),

    setDocumentTemplate: (document, sections) =>
      db.transaction().execute(async (transaction) => {
        const templates = await templatesIn(transaction)
        await write(transaction, 'documentTemplates', { ...templates, [document]: sections })
      }),

    async pencilMarks() {
      return { ...usualMarks, ...(await read<Partial<PencilMarks>>(db, 'pencilMarks')) }
    },

    setPencilMarks: (marks) => write(db, 'pencilMarks', marks),

    async dataProtection() {
      const stored = await read<Partial<HouseDataProtection>>(db, 'dataProtection')
      return { ...nothingSaid, ...stored }
    },

    setDataProtection: (said) => write(db, 'dataProtection', said),

    signIn: () => signInRuleIn(db),

    setSignIn: (rule, act) =>
      db.transaction().execute(async (transaction) => {
        const before = await signInRuleIn(transaction)
        const changes = (['secondFactor', 'onlyProvider'] as const)
          .map((field) => ({ field, before: String(before[field]), after: String(rule[field]) }))
          .filter((change) => change.before !== change.after)
        if (changes.length === 0) return
        await write(transaction, 'signIn', rule)
        await noteOfAccount(transaction, {
          ...act,
          account: act.by,
          kind: 'signInRuleSet',
          changes,
        })
      }),
  }
}

type StoredCoat = { readonly mediaType: CoatOfArms['mediaType']; readonly base64: string }

type Connection = Kysely<Schema> | Transaction<Schema>

async function earlierIn(db: Connection): Promise<readonly EarlierFileNumbers[]> {
  return (await read<readonly EarlierFileNumbers[]>(db, 'earlierFileNumbers')) ?? []
}

async function templatesIn(db: Connection): Promise<DocumentTemplates> {
  return (await read<DocumentTemplates>(db, 'documentTemplates')) ?? {}
}

async function signInRuleIn(db: Connection): Promise<SignInRule> {
  return { ...noSignInRule, ...(await read<Partial<SignInRule>>(db, 'signIn')) }
}

/** What was written under a key, which nobody but this file does. */
async function read<Value>(db: Connection, key: string): Promise<Value | undefined> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const value: Value = JSON.parse(row.value)
  return value
}

async function write(db: Connection, key: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value ?? null)
  await db
    .insertInto('settings')
    .values({ key, value: text })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
    .execute()
}
