import {
  ButtonLink,
  formatDay,
  Markdown,
  SummaryList,
  textsFor,
  type UiLanguage,
} from '@meinungsbild/design'
import type { Meeting, Notice } from '@meinungsbild/procedure'
import { NoticeTable } from '../notices/notice-table.tsx'
import { signatureWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import { meetingTexts } from './meeting.texts.ts'

type InvitationProps = {
  readonly language: UiLanguage
  /** Of the initiative. */
  readonly id: string
  readonly meeting: Meeting
  /** Those that went out with it. */
  readonly notices: readonly Notice[]
}

/** One invitation: when, where, what about, for one's calendar; and everybody it went to, and whether they have noted it. */
export function Invitation({ language, id, meeting, notices }: InvitationProps) {
  const texts = textsFor(meetingTexts, language)
  const { day, time, until, place, agenda, by } = meeting
  const shownDay = formatDay(day, language)
  const hours = until === undefined ? time : time && texts.fromTo(time, until)
  return (
    <>
      <SummaryList
        facts={[
          { label: texts.when, value: hours === undefined ? shownDay : texts.at(shownDay, hours) },
          { label: texts.where, value: place },
          { label: texts.by, value: signatureWords(by, language) },
        ]}
      />
      <p>
        <ButtonLink href={routes.meetingDate.href({ id, meeting: meeting.id })} download>
          {texts.calendar}
        </ButtonLink>
      </p>
      <h3>{texts.agenda}</h3>
      <Markdown text={agenda} language={language} headingLevel={4} />
      <h3>{texts.sentTo}</h3>
      <NoticeTable language={language} notices={notices} />
    </>
  )
}
