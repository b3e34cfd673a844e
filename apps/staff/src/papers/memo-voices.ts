import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { markdownBlocks } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { MemoView } from '../memos/memo-view.ts'
import { signatureWords } from '../people/signature-words.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'

/** Dissents that last, each in a box of its own. */
export function dissentBlocks({ language }: PaperInput, view: MemoView): readonly Block[] {
  const texts = textsFor(papersTexts, language)
  return view.dissents
    .filter(({ status }) => status === 'standing')
    .map(({ by, reason }) => ({
      kind: 'box',
      title: texts.dissent(plainText(signatureWords(by, language))),
      blocks: markdownBlocks(reason, 3),
    }))
}

/** What was advised, each opinion under a heading. */
export function opinionBlocks({ language }: PaperInput, view: MemoView): readonly Block[] {
  const texts = textsFor(papersTexts, language)
  if (view.opinions.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: texts.opinions },
    ...view.opinions.flatMap(({ by, on, verdict, text, conditions }): readonly Block[] => {
      const words = verdict === 'conditions' ? texts.conditionsVerdict : texts[verdict]
      const who = plainText(signatureWords(by, language))
      return [
        { kind: 'heading', level: 2, text: texts.opinionOf(who, words) },
        {
          kind: 'paragraph',
          text: texts.documentVersion(on.title[language], on.version),
          style: 'note',
        },
        ...markdownBlocks(text, 3),
        ...(conditions.length === 0
          ? []
          : [{ kind: 'paragraph' as const, text: `**${texts.conditions}**` }]),
        ...listBlock(conditions),
      ]
    }),
  ]
}

/** The strip of co-signatures as a table. */
export function coSignatureBlocks({ language }: PaperInput, view: MemoView): readonly Block[] {
  const texts = textsFor(papersTexts, language)
  if (view.coSignatures.length === 0) return []
  const { whoHead, documentHead, markHead, noteHead, dayHead } = texts
  return [
    {
      kind: 'table',
      caption: texts.coSignatures,
      head: [whoHead, documentHead, markHead, noteHead, dayHead],
      numeric: [],
      rows: view.coSignatures.map(({ by, on, mark, note = '', at }) => [
        plainText(signatureWords(by, language)),
        texts.documentVersion(on.title[language], on.version),
        texts[mark],
        note.replaceAll('\n', ' '),
        shortDay(at, language),
      ]),
    },
  ]
}

/** A day that fits a narrow column: `15.09.2026`; in English as ISO. */
function shortDay(at: string, language: UiLanguage): string {
  const day = germanDay(at)
  return language === 'en' ? day : day.split('-').toReversed().join('.')
}

/** Things of a line each, numbered; nothing if there is none. */
export function listBlock(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: true, items }]
}
