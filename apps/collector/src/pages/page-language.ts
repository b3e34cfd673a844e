import { uiLanguage, type UiLanguage } from '@meinungsbild/design'
import type { Context } from 'hono'
import { languageField } from '../routes.ts'

/** The language asked for in the address of a page that belongs to no survey; German if none is. */
export function pageLanguage(c: Context): UiLanguage {
  return uiLanguage(c.req.query(languageField) ?? 'de')
}
