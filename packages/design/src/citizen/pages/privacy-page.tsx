import type { Authority, NoticePart, PrivacyNotice } from '@meinungsbild/exchange'
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
      {notice.easy !== undefined && (
        <Part title={words.easy}>
          <div lang="de">
            <Lines texts={notice.easy} />
          </div>
        </Part>
      )}
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
      <Part title={words.controller}>
        <Contact authority={authority} language={language} />
      </Part>
      {partsOf(notice, language).map(({ heading, lines }) => (
        <Part title={inLanguage(heading, language)}>
          <Lines texts={lines.map((line) => inLanguage(line, language))} />
        </Part>
      ))}
      <p class="kern-body">
        <a class="kern-link" href={surveyHref}>
          {words.toSurvey}
        </a>
      </p>
    </CitizenPage>
  )
}

/** The page has ways of its own to show the claim about anonymity and how the authority is reached. */
const shownOtherwise: readonly string[] = ['controller', 'anonymity']

function partsOf(notice: PrivacyNotice, language: string): readonly Said[] {
  return (
    notice.parts?.filter(({ id }) => !shownOtherwise.includes(id)) ?? earlierParts(notice, language)
  )
}

type Said = Pick<NoticePart, 'heading' | 'lines'>

/** Surveys that were published before the notice was computed have these parts. */
function earlierParts(notice: PrivacyNotice, language: string): readonly Said[] {
  const words = publicWords(language)
  const said = (heading: string, ...lines: readonly Text[]): Said => ({
    heading: { [language]: heading },
    lines,
  })
  const inAll = (text: string): Text => ({ [language]: text })
  return [
    said(words.purpose, notice.purpose),
    said(words.legalBasis, notice.legalBasis),
    said(words.retention, notice.retention),
    said(words.dataProtectionOfficer, inAll(notice.dataProtectionOfficer)),
    said(
      words.rights,
      inAll(words.rightsText),
      inAll(`${words.supervisoryAuthority}: ${notice.supervisoryAuthority}`),
    ),
  ]
}

/** As a list where there are more than anybody reads as one text. */
function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.length > 3 ? (
    <ul class="kern-list">
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  ) : (
    texts.map((text) => <p class="kern-body">{text}</p>)
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
