import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { formatEnd } from '../../dates.ts'
import { Markdown } from '../../markdown.tsx'
import { uiLanguage } from '../../texts.ts'
import { AnonymityNotice, type AnonymityStatement } from '../anonymity-statement.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { SignLanguage, type SignLanguageProps } from '../journey/sign-language.tsx'
import { surveyWords } from '../survey.texts.ts'

export type StartPageProps = {
  readonly frame: CitizenFrame
  readonly title: Text
  readonly introduction?: Text | undefined
  readonly questions: number
  /** About how long it takes. */
  readonly minutes: number
  /** End of the field, ISO 8601. */
  readonly closes: string
  readonly anonymity: AnonymityStatement
  /** The start page in sign language. */
  readonly signLanguage?: Pick<SignLanguageProps, 'video' | 'media'> | undefined
  /** The start page in Leichte Sprache, where that is another one. */
  readonly easyLanguageHref?: string | undefined
  /** `open`: the address of the first question; `code`: where the code is taken. */
  readonly entry: { readonly kind: 'open' | 'code'; readonly href: string }
}

/** What a citizen reads before deciding to take part. */
export function StartPage(props: StartPageProps) {
  const { frame, introduction, questions, minutes, closes, anonymity, entry } = props
  const { language, authority } = frame
  const words = surveyWords(language)
  const title = inLanguage(props.title, language)
  return (
    <CitizenPage frame={frame} title={title}>
      <h1 class="kern-heading-large">{title}</h1>
      {(props.signLanguage ?? props.easyLanguageHref) !== undefined && (
        <div class="start-ways">
          {props.easyLanguageHref !== undefined && (
            <p class="kern-body">
              <a class="kern-link" href={props.easyLanguageHref} hreflang="de-x-ls">
                {words.inEasyLanguage}
              </a>
            </p>
          )}
          {props.signLanguage && <SignLanguage {...props.signLanguage} language={language} />}
        </div>
      )}
      {introduction !== undefined && (
        <Markdown text={inLanguage(introduction, language)} language={language} />
      )}
      {entry.kind === 'code' && <p class="kern-body">{words.codeLead}</p>}
      <div class="buttons">
        <a class="kern-btn kern-btn--primary" href={entry.href}>
          <span class="kern-label">{entry.kind === 'open' ? words.start : words.enterCode}</span>
        </a>
      </div>
      <dl class="kern-description-list facts">
        {authority !== undefined && (
          <Fact name={words.whoAsks}>
            {authority.name}, {authority.unit}
          </Fact>
        )}
        <Fact name={words.howLong}>
          {words.minutes(minutes)} ({words.questionCount(questions)})
        </Fact>
        <Fact name={words.until}>{words.untilMoment(formatEnd(closes, uiLanguage(language)))}</Fact>
        <Fact name={words.voluntary}>{words.voluntaryText}</Fact>
      </dl>
      <section class="claim">
        <h2 class="kern-heading-small">{words.claimTitle}</h2>
        <AnonymityNotice statement={anonymity} language={language} />
        {frame.links.privacy !== undefined && (
          <p class="kern-body">
            <a class="kern-link" href={frame.links.privacy}>
              {words.morePrivacy}
            </a>
          </p>
        )}
      </section>
    </CitizenPage>
  )
}

function Fact(props: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="kern-description-list-item">
      <dt class="kern-description-list-item__key">{props.name}</dt>
      <dd class="kern-description-list-item__value">{props.children}</dd>
    </div>
  )
}
