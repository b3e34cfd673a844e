import type { Authority } from '@meinungsbild/exchange'
import type { FormEntries } from '@meinungsbild/questionnaire'
import { formatEnd, formatMoment } from '../../dates.ts'
import { Button, Buttons } from '../../kit/button.tsx'
import { uiLanguage } from '../../texts.ts'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { Contact } from '../contact.tsx'
import { surveyWords } from '../survey.texts.ts'

/** Why it does not go on here. */
export type CitizenNotice =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notYetOpen'; readonly opens: string }
  | { readonly kind: 'closed'; readonly closes: string; readonly resultsHref?: string | undefined }
  /** The code's one participation is used up. */
  | { readonly kind: 'alreadyAnswered'; readonly contact: Authority }
  /** No token, or one that the admission did not sign. */
  | { readonly kind: 'codeNeeded'; readonly admissionHref: string }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notAForm' }
  | { readonly kind: 'foreignOrigin' }
  | { readonly kind: 'failure' }
  /** Nothing can be stored just now. `again`: what was sent, and where it can be sent to once more. */
  | { readonly kind: 'unavailable'; readonly again?: SendAgain | undefined }

type SendAgain = { readonly action: string; readonly fields: FormEntries }

export type NoticePageProps = { readonly frame: CitizenFrame; readonly notice: CitizenNotice }

/** One heading, what happened, what was kept, and what can be done now. */
export function NoticePage({ frame, notice }: NoticePageProps) {
  const { language } = frame
  const said = inWords(notice, language)
  return (
    <CitizenPage frame={frame} title={said.title}>
      <h1 class="kern-heading-large">{said.title}</h1>
      {said.paragraphs.map((paragraph) => (
        <p class="kern-body">{paragraph}</p>
      ))}
      {notice.kind === 'alreadyAnswered' && (
        <Contact authority={notice.contact} language={language} />
      )}
      {notice.kind === 'unavailable' && notice.again !== undefined ? (
        <Again {...notice.again} language={language} />
      ) : (
        <Onward notice={notice} frame={frame} />
      )}
    </CitizenPage>
  )
}

function Onward({ notice, frame }: NoticePageProps) {
  const words = surveyWords(frame.language)
  const onward =
    notice.kind === 'codeNeeded'
      ? { href: notice.admissionHref, label: words.enterCode }
      : notice.kind === 'closed' && notice.resultsHref !== undefined
        ? { href: notice.resultsHref, label: words.closedResults }
        : { href: frame.links.home, label: words.toHome }
  return (
    <div class="buttons">
      <a class="kern-btn kern-btn--secondary" href={onward.href}>
        <span class="kern-label">{onward.label}</span>
      </a>
    </div>
  )
}

function Again({ action, fields, language }: SendAgain & { readonly language: string }) {
  return (
    <form method="post" action={action}>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Buttons>
        <Button>{surveyWords(language).sendAgain}</Button>
      </Buttons>
    </form>
  )
}

type Said = { readonly title: string; readonly paragraphs: readonly string[] }

function inWords(notice: CitizenNotice, language: string): Said {
  const words = surveyWords(language)
  switch (notice.kind) {
    case 'unknown':
      return { title: words.unknownTitle, paragraphs: [words.unknownText] }
    case 'notYetOpen':
      return {
        title: words.notYetTitle,
        paragraphs: [words.notYetText(formatMoment(notice.opens, uiLanguage(language)))],
      }
    case 'closed':
      return {
        title: words.closedTitle,
        paragraphs: [
          words.closedText(formatEnd(notice.closes, uiLanguage(language))),
          words.closedNothingKept,
        ],
      }
    case 'alreadyAnswered':
      return {
        title: words.answeredTitle,
        paragraphs: [words.answeredText, words.answeredContact],
      }
    case 'codeNeeded':
      return { title: words.codeNeededTitle, paragraphs: [words.codeNeededText] }
    case 'tooLarge':
      return { title: words.tooLargeTitle, paragraphs: [words.tooLargeText] }
    case 'notAForm':
      return { title: words.notAFormTitle, paragraphs: [words.notAFormText] }
    case 'foreignOrigin':
      return { title: words.foreignTitle, paragraphs: [words.foreignText] }
    case 'failure':
      return { title: words.failureTitle, paragraphs: [words.failureText] }
    case 'unavailable':
      return {
        title: words.unavailableTitle,
        paragraphs: [notice.again === undefined ? words.unavailableText : words.unavailableKept],
      }
    default:
      return notice satisfies never
  }
}
