import { textsFor } from '@meinungsbild/design'
import { markdownBlocks, type Paper } from '@meinungsbild/documents'
import { letterheadOf, type House } from '../papers/letterhead.ts'
import {
  noticeLanguages,
  noticeParts,
  type NoticeContent,
} from '../privacy-notice/notice-content.ts'
import { privacyNoticeTexts } from '../privacy-notice/privacy-notice.texts.ts'

type NoticePaperInput = {
  readonly title: string
  readonly house: House
  readonly fileNumber: string
  /** Instant of the version. */
  readonly at: string
}

/** Datenschutzhinweis, German and then English, as it was written for the survey. */
export function noticePaper(notice: NoticeContent, input: NoticePaperInput): Paper {
  const { title, house, fileNumber, at } = input
  return {
    title,
    language: 'de',
    style: 'memo',
    label: textsFor(privacyNoticeTexts, 'de').title,
    letterhead: letterheadOf(house, fileNumber, at, 'de'),
    blocks: noticeLanguages.flatMap((language) => {
      const texts = textsFor(privacyNoticeTexts, language)
      return noticeParts.flatMap((part) => [
        { kind: 'heading' as const, level: 1 as const, text: texts[part] },
        ...markdownBlocks(notice[part][language] ?? '', 1),
      ])
    }),
    createdAt: at,
  }
}
