import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { markdownBlocks } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import type { Signature } from '@meinungsbild/procedure'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { MemoView } from '../memos/memo-view.ts'
import { signatureWords } from '../people/signature-words.ts'
import { markWords } from '../pencil-marks/mark-words.ts'
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

/**
 * The strip of co-signatures (Mitzeichnungsleiste): who, with which mark, when; who is asked and has not signed last. What is
 * the same in every row, the document itself or no note, has no column.
 */
export function coSignatureBlocks(input: PaperInput, view: MemoView): readonly Block[] {
  const { definition, language, marks } = input
  const texts = textsFor(papersTexts, language)
  const signed = view.coSignatures.map(({ by, on, mark, note = '', at }) => ({
    who: plainText(signatureWords(by, language)),
    on: on.id === definition.id ? '' : texts.documentVersion(on.title[language], on.version),
    mark: markedBy(marks, by, texts[mark], language),
    note: plainText(note.replaceAll('\n', ' ')),
    day: shortDay(at, language),
  }))
  const open = openSigners(view).map((who) => ({
    who: plainText(who),
    on: '',
    mark: texts.notSigned,
    note: '',
    day: '',
  }))
  const rows = [...signed, ...open]
  if (rows.length === 0) return []
  const columns = [
    { head: texts.whoHead, key: 'who' },
    { head: texts.documentHead, key: 'on' },
    { head: texts.markHead, key: 'mark' },
    { head: texts.noteHead, key: 'note' },
    { head: texts.dayHead, key: 'day' },
  ] as const
  const filled = columns.filter(({ key }) => key === 'day' || rows.some((row) => row[key] !== ''))
  return [
    { kind: 'heading', level: 1, text: texts.coSignatures },
    {
      kind: 'table',
      caption: '',
      head: filled.map(({ head }) => head),
      numeric: [],
      rows: rows.map((row) => filled.map(({ key }) => row[key])),
    },
  ]
}

/** "AL (blau): mitgezeichnet". */
function markedBy(
  marks: PaperInput['marks'],
  by: Signature,
  words: string,
  language: UiLanguage,
): string {
  const sign = markWords(marks, by, language)
  return sign === '' ? words : `${plainText(sign)}: ${words}`
}

/** Those whom the directive asks and who have neither signed nor been skipped. */
function openSigners({ directive }: MemoView): readonly string[] {
  return directive
    .filter(({ kind }) => kind === 'coSignature')
    .flatMap(({ parts }) => parts)
    .filter(({ status }) => status === 'current' || status === 'future')
    .flatMap(({ addressees }) => addressees)
    .map(({ name, unit }) => (unit === undefined ? name : `${name}, ${unit}`))
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
