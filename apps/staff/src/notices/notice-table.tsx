import { Badge, DataTable, Moment, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Notice } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { noticesTexts } from './notices.texts.ts'

type NoticeTableProps = {
  readonly language: UiLanguage
  readonly notices: readonly Notice[]
  /** Also what each is about; left out where all are about the same. */
  readonly withText?: boolean
}

/** To whom something went by itself, when, and who has noted it. */
export function NoticeTable({ language, notices, withText = false }: NoticeTableProps) {
  const texts = textsFor(noticesTexts, language)
  if (notices.length === 0) return null
  return (
    <DataTable<Notice>
      caption={texts.caption}
      captionHidden
      rows={notices}
      columns={[
        { head: texts.to, cell: ({ name }) => name },
        ...(withText ? [{ head: texts.about, cell: ({ text }: Notice) => text[language] }] : []),
        { head: texts.sent, cell: ({ sentAt }) => <Moment instant={sentAt} /> },
        { head: texts.noted, cell: (notice) => <Noted language={language} notice={notice} /> },
      ]}
    />
  )
}

function Noted({ language, notice }: { readonly language: UiLanguage; readonly notice: Notice }) {
  const texts = textsFor(noticesTexts, language)
  const { account, acknowledged } = notice
  if (acknowledged === undefined) return <Badge label={texts.notYet} />
  const { by, at } = acknowledged
  return (
    <>
      <Moment instant={at} />
      {by.account !== account && ` ${texts.notedBy(signatureWords(by, language))}`}
    </>
  )
}
