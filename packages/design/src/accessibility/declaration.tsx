import type { Authority } from '@meinungsbild/exchange'
import { Contact } from '../citizen/contact.tsx'
import { formatDay } from '../dates.ts'
import { textsFor, uiLanguage } from '../texts.ts'
import { declarationTexts } from './declaration.texts.ts'
import { accessibilityResults, conformity } from './test-results.ts'

export type DeclarationProps = {
  readonly language: string
  /** Unknown where nothing has been published yet. */
  readonly authority?: Authority | undefined
  /** Where a barrier is reported; unknown to a machine that knows of no other. */
  readonly reportHref: string | undefined
  /** What a survey offers on its start page; absent where no survey is meant. */
  readonly offers?: { readonly easyLanguage: boolean; readonly signLanguage: boolean } | undefined
}

/**
 * Erklärung zur Barrierefreiheit (§ 12b BGG, § 7 BITV 2.0) below its heading, made from the results of the last test run and
 * from what a survey really offers.
 */
export function Declaration({ language, authority, reportHref, offers }: DeclarationProps) {
  const words = textsFor(declarationTexts, language)
  const ui = uiLanguage(language)
  const { gaps } = accessibilityResults
  return (
    <>
      <p class="kern-body">{words.lead(authority?.name ?? words.thisAuthority)}</p>
      <p class="kern-body">{words.scope}</p>
      <section class="part">
        <h2 class="kern-heading-small">{words.state}</h2>
        <p class="kern-body">{words[conformity(accessibilityResults)]}</p>
      </section>
      <section class="part">
        <h2 class="kern-heading-small">{words.gaps}</h2>
        <ul class="kern-list">
          {gaps.map((gap) => (
            <li>{gap[ui]}</li>
          ))}
          {offers?.easyLanguage === false && <li>{words.noEasy}</li>}
          {offers?.signLanguage === false && <li>{words.noSigned}</li>}
          <li>{words.noReaders}</li>
          <li>{words.own}</li>
        </ul>
      </section>
      <section class="part">
        <h2 class="kern-heading-small">{words.help}</h2>
        <p class="kern-body">{words.helpText}</p>
      </section>
      <section class="part">
        <h2 class="kern-heading-small">{words.made}</h2>
        <p class="kern-body">{howMade(language)}</p>
      </section>
      <section class="part">
        <h2 class="kern-heading-small">{words.report}</h2>
        <p class="kern-body">{words.reportText}</p>
        {reportHref !== undefined && (
          <p class="kern-body">
            <a class="kern-link" href={reportHref}>
              {words.report}
            </a>
          </p>
        )}
        {authority !== undefined && <Contact authority={authority} language={language} />}
      </section>
      <section class="part">
        <h2 class="kern-heading-small">{words.body}</h2>
        <p class="kern-body">{words.bodyText}</p>
        {authority?.enforcementBody === undefined ? (
          <p class="kern-body">{words.noBody}</p>
        ) : (
          <address class="kern-body contact">{authority.enforcementBody}</address>
        )}
      </section>
    </>
  )
}

function howMade(language: string): string {
  const words = textsFor(declarationTexts, language)
  const ui = uiLanguage(language)
  const { date, pages, states, violations, keyboardJourneys, documents } = accessibilityResults
  const number = (value: number | undefined) => (value ?? 0).toLocaleString(ui)
  const share = ([passed, all]: readonly number[]) => words.ofAll(number(passed), number(all))
  return words.madeText(
    formatDay(date, ui),
    number(pages),
    number(states),
    number(violations),
    share(keyboardJourneys),
    share(documents),
  )
}
