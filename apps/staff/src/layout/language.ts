import { textsFor, type Texts, type UiLanguage } from '@meinungsbild/design'
import type { StaffContext } from '../staff-env.ts'

/** The interface language: that of the account; before anybody is known what the browser prefers. */
export function languageOf(c: StaffContext): UiLanguage {
  const { account } = c.get('visitor') ?? c.get('halfway') ?? {}
  if (account) return account.language
  return c.req.header('accept-language')?.trim().toLowerCase().startsWith('en') ? 'en' : 'de'
}

/** An area's words in the language of this request. */
export function textsOf<Words>(c: StaffContext, catalogue: Texts<Words>): Words {
  return textsFor(catalogue, languageOf(c))
}
