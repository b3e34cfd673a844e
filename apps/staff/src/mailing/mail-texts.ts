import { markdownToHtml } from '@meinungsbild/design'
import type { Json } from '@meinungsbild/exchange'
import { z } from 'zod'

/** What a series says in one language: the subject, and the text as Markdown; both with fields in braces. */
export type MailText = { readonly subject: string; readonly body: string }

/** By language of the survey. */
export type MailTexts = Readonly<Record<string, MailText>>

/** What may stand in braces. */
export const mailFields = [
  'anrede',
  'name',
  'titel',
  'behörde',
  'ende',
  'schutz',
  'zugang',
] as const
export type MailField = (typeof mailFields)[number]

const shape = z.record(z.string(), z.object({ subject: z.string(), body: z.string() }))

/** Texts as they were kept. */
export function readMailTexts(kept: Json): MailTexts {
  return shape.parse(kept)
}

/** The language to write in: that of the person if there is a text in it, else the first of the survey that has one. */
export function writtenLanguage(
  texts: MailTexts,
  languages: readonly string[],
  wanted: string,
): string {
  const base = wanted.split('-')[0] ?? ''
  const there = [wanted, base, ...languages].find((each) => Object.hasOwn(texts, each))
  if (there === undefined) throw new Error('A series has no text.')
  return there
}

/** What is wrong with a text, and in which of its parts. */
export type TextFlaw = {
  readonly part: keyof MailText
  readonly code: 'empty' | 'unknownField' | 'noAccess' | 'accessInSubject' | 'fieldInLink'
  /** The field that is meant. */
  readonly detail: string
}

const braces = /\{([^{}\n]*)\}/g

export function flawsOf({ subject, body }: MailText): readonly TextFlaw[] {
  const flaws: TextFlaw[] = []
  const add = (part: keyof MailText, code: TextFlaw['code'], detail = '') =>
    flaws.push({ part, code, detail })
  for (const [part, text] of Object.entries({ subject, body })) {
    const own = part === 'subject' ? 'subject' : 'body'
    if (text.trim() === '') add(own, 'empty')
    for (const [place, name] of text.matchAll(braces))
      if (!mailFields.some((field) => field === name)) add(own, 'unknownField', place)
  }
  if (subject.includes('{zugang}')) add('subject', 'accessInSubject')
  if (body.trim() !== '' && !body.includes('{zugang}')) add('body', 'noAccess')
  // An address is written in percent signs, and what was typed in braces is found there no more.
  if (/href="[^"]*%7B/i.test(markdownToHtml(body))) add('body', 'fieldInLink')
  return flaws
}
