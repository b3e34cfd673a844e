import { refused } from '../errors/refused.ts'
import { textsOf } from '../layout/language.ts'
import { visitorOf, type StaffApp } from '../staff-env.ts'
import { settingsTexts } from './settings.texts.ts'

/** Lets administrators through to these addresses; everybody else reads why not. */
export function administratorsOnly(
  app: StaffApp,
  routes: readonly { readonly pattern: string }[],
): void {
  for (const { pattern } of routes) {
    app.use(pattern, (c, next) =>
      visitorOf(c).account.administrator
        ? next()
        : Promise.resolve(refused(c, 403, textsOf(c, settingsTexts).administratorsOnly)),
    )
  }
}
