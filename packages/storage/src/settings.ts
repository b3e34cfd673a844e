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
