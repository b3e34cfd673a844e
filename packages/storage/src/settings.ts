import type { Authority } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** What the authority says about itself on letterheads, notices and public pages. */
export type AuthoritySettings = Authority & {
  /** Datenschutzbeauftragte/r: name and how to reach her. */
  readonly dataProtectionOfficer: string
  /** Aufsichtsbehörde: where to complain. */
  readonly supervisoryAuthority: string
  /** Aktenzeichen of a new initiative: `{jahr}` and `{nummer}` are filled in. */
  readonly fileNumberPattern: string
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
}

const unset: AuthoritySettings = {
  name: '',
  unit: '',
  postalAddress: '',
  email: '',
  phone: '',
  dataProtectionOfficer: '',
  supervisoryAuthority: '',
  fileNumberPattern: '{jahr}-{nummer}',
  licence: 'dl-by-de',
  level: 'LocalAuthority',
  areaKey: '',
  contributor: '',
}

export function settingsIn(db: Kysely<Schema>): Settings {
  return {
    async authority() {
      const row = await db
        .selectFrom('settings')
        .select('value')
        .where('key', '=', 'authority')
        .executeTakeFirst()
      const stored: Partial<AuthoritySettings> = row ? JSON.parse(row.value) : {}
      return { ...unset, ...stored }
    },

    async setAuthority(settings) {
      const value = JSON.stringify(settings)
      await db
        .insertInto('settings')
        .values({ key: 'authority', value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute()
    },
  }
}
