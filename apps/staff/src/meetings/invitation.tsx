import {
  Card,
  DataTable,
  formatDay,
  Markdown,
  Moment,
  SummaryList,
  textsFor,
  type UiLanguage,
} from '@meinungsbild/design'
import type { Meeting, Notice } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { meetingTexts } from './meeting.texts.ts'

type InvitationProps = {
  readonly language: UiLanguage
  readonly meeting: Meeting
  /** Those that went out with it. */
  readonly notices: readonly Notice[]
}

/** One invitation, with everybody it went to and whether they have noted it. */
export function Invitation({ language, meeting, notices }: InvitationProps) {
  const texts = textsFor(meetingTexts, language)
  const { day, time, place, agenda, by } = meeting
  const shownDay = formatDay(day, language)
  return (
    <Card title={texts.invitation}>
      <SummaryList
        facts={[
          { label: texts.when, value: time === undefined ? shownDay : texts.at(shownDay, time) },
          { label: texts.where, value: place },
          { label: texts.by, value: signatureWords(by, language) },
        ]}
      />
      <h3>{texts.agenda}</h3>
      <Markdown text={agenda} language={language} headingLevel={4} />
      <DataTable<Notice>
        caption={texts.sentTo}
        rows={notices}
        columns={[
          { head: texts.name, cell: ({ name }) => name },
          {
            head: texts.noted,
            cell: ({ acknowledgedAt }) =>
              acknowledgedAt === undefined ? texts.notYet : <Moment instant={acknowledgedAt} />,
          },
        ]}
      />
    </Card>
  )
}
