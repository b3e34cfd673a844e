import type { Authority, PrivacyNotice } from '@meinungsbild/exchange'
import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { AnonymityNotice, type AnonymityStatement } from '../anonymity-statement.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { Contact } from '../contact.tsx'
import { publicWords } from '../public.texts.ts'
import { surveyWords } from '../survey.texts.ts'

export type PrivacyPageProps = {
  readonly frame: CitizenFrame
  readonly surveyTitle: Text
  readonly surveyHref: string
  readonly authority: Authority
  readonly notice: PrivacyNotice
  readonly anonymity: AnonymityStatement
  readonly withCode: boolean
}

/** What Articles 13 and 14 DSGVO ask to be said about one survey. */
export function PrivacyPage(props: PrivacyPageProps) {
  const { frame, surveyTitle, surveyHref, authority, notice, anonymity, withCode } = props
  const { language } = frame
  const words = publicWords(language)
  const counted = withCode ? [words.storedToken] : [words.countedHours, words.countedNetworks]
  const stored = [words.storedSealed, words.storedWhat, words.storedNoCookies, ...counted]
  return (
    <CitizenPage
      frame={frame}
      title={`${words.privacyTitle} – ${inLanguage(surveyTitle, language)}`}
    >
      <p class="kern-body kern-body--muted progress">{inLanguage(surveyTitle, language)}</p>
      <h1 class="kern-heading-large">{words.privacyTitle}</h1>
      <Part title={surveyWords(language).claimTitle}>
        <AnonymityNotice statement={anonymity} language={language} />
      </Part>
      <Part title={words.whatIsStored}>
        <ul class="kern-list">
          {stored.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      </Part>
      <Part title={words.purpose}>
        <p class="kern-body">{inLanguage(notice.purpose, language)}</p>
      </Part>
      <Part title={words.legalBasis}>
        <p class="kern-body">{inLanguage(notice.legalBasis, language)}</p>
      </Part>
      <Part title={words.retention}>
        <p class="kern-body">{inLanguage(notice.retention, language)}</p>
      </Part>
      <Part title={words.controller}>
        <Contact authority={authority} language={language} />
      </Part>
      <Part title={words.dataProtectionOfficer}>
        <p class="kern-body">{notice.dataProtectionOfficer}</p>
      </Part>
      <Part title={words.rights}>
        <p class="kern-body">{words.rightsText}</p>
        <p class="kern-body">
          {words.supervisoryAuthority}: {notice.supervisoryAuthority}
        </p>
      </Part>
      <p class="kern-body">
        <a class="kern-link" href={surveyHref}>
          {words.toSurvey}
        </a>
      </p>
    </CitizenPage>
  )
}

function Part(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="part">
      <h2 class="kern-heading-small">{props.title}</h2>
      {props.children}
    </section>
  )
}
