import {
  formatDay,
  markdownToHtml,
  markdownToText,
  textsFor,
  uiLanguage,
} from '@meinungsbild/design'
import { mailFields, type MailField, type MailText } from './mail-texts.ts'
import { mailWords } from './mail-words.texts.ts'

/** What is the same in all e-mails of a survey. */
export type MailOccasion = {
  /** By language. */
  readonly title: Readonly<Record<string, string>>
  readonly authority: string
  /** First instant that no longer counts. */
  readonly closes: string
  /** What may be said about anonymity, in a language. */
  readonly protection: (language: string) => string
}

/** What one person's e-mail says that no other says. */
export type MailPerson = {
  /** As one is spoken to; '' if it is not known. */
  readonly name: string
  /** Where the door is, with the code behind `#` where there is one. */
  readonly entry: string
  /** The code as printed; absent where the e-mail brings none. */
  readonly code?: string | undefined
  /** Where no more e-mails are asked for. */
  readonly unsubscribe: string
}

export type ComposedMail = {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** What stands in the body of `html`. */
  readonly content: string
}

type Values = Readonly<Record<MailField, string>>

/**
 * Reads a text once and writes everybody's e-mail from it: plain, and as HTML that loads nothing, follows nobody and shows
 * every address as it is. What is filled in is text and never markup.
 */
export function mailComposer(
  { subject, body }: MailText,
  language: string,
  occasion: MailOccasion,
): (person: MailPerson) => ComposedMail {
  const words = textsFor(mailWords, language)
  const title = occasion.title[language] ?? Object.values(occasion.title)[0] ?? ''
  const lastDay = new Date(new Date(occasion.closes).getTime() - 1).toISOString()
  const common = {
    titel: title,
    behörde: occasion.authority,
    ende: formatDay(lastDay, uiLanguage(language)),
    schutz: occasion.protection(language),
  }
  const plain = template(`${markdownToText(body, language)}\n\n-- \n`)
  const marked = template(markdownToHtml(body, { language }))
  const line = template(subject)
  const head = `<!doctype html>\n<html lang="${escaped(language)}"><head><meta charset="utf-8"><title>`
  const style = 'font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em'

  return (person) => {
    const { name, entry, code, unsubscribe } = person
    const own = { ...common, name, anrede: words.greeting(name) }
    const values = { ...own, zugang: [entry, code ? words.code(code) : words.ownCode].join('\n') }
    const safe = Object.fromEntries(
      Object.entries(own).map(([field, value]) => [field, escaped(value)]),
    )
    const strong = code ? words.code(`<strong>${escaped(code)}</strong>`) : words.ownCode
    const access = `${link(entry)}<br>${strong}`
    const shownSubject = line(values).replaceAll(/\s+/g, ' ').trim()
    const footer = `<hr><p>${words.unsubscribe}<br>${link(unsubscribe)}</p>`
    const content = `${marked({ ...values, ...safe, zugang: access })}${footer}`
    return {
      subject: shownSubject,
      text: `${plain(values)}${words.unsubscribe}\n${unsubscribe}\n`,
      html: `${head}${escaped(shownSubject)}</title></head><body style="${style}">\n${content}</body></html>\n`,
      content,
    }
  }
}

/** A text cut at its fields, so that filling it in is putting pieces together. */
function template(text: string): (values: Values) => string {
  const pieces = text.split(new RegExp(`\\{(${mailFields.join('|')})\\}`))
  return (values) =>
    pieces
      .map((piece, index) => {
        const field = index % 2 === 1 && mailFields.find((each) => each === piece)
        return field ? values[field] : piece
      })
      .join('')
}

function link(address: string): string {
  const shown = escaped(address)
  return `<a href="${shown}">${shown}</a>`
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}
